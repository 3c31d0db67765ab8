@echo off
rem Letters of ASCII only: the names in Chinese are found by their numbers, whatever the code page.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "PROGRAM="
for %%P in ("%HERE%planmetrics.exe" "%HERE%..\planmetrics.exe" "%HERE%program\planmetrics.exe" "%HERE%..\program\planmetrics.exe") do if not defined PROGRAM if exist "%%~fP" set "PROGRAM=%%~fP"
if not defined PROGRAM for %%P in (planmetrics.exe) do set "PROGRAM=%%~$PATH:P"
if not defined PROGRAM (
  echo planmetrics.exe is not here, not one folder up, and not on the PATH.
  pause
  exit /b 2
)
for /d %%D in ("%HERE%01*") do set "RECEIVED=%%~fD"
for /d %%D in ("%HERE%02*") do set "VERIFIED=%%~fD"
for /d %%D in ("%HERE%03*") do set "RESULT=%%~fD"
for /d %%D in ("%HERE%04*") do set "DRAFTS=%%~fD"
"%PROGRAM%" score "%RECEIVED%" "%VERIFIED%" -o "%RESULT%"
if errorlevel 2 goto end
"%PROGRAM%" notice "%RESULT%" -o "%DRAFTS%"
start "" "%RESULT%\report.html"
:end
pause
