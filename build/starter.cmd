@echo off
rem Makes the work folder beside this file. Letters of ASCII only: they read the same in every code page.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "PROGRAM=%HERE%program\planmetrics.exe"
if not exist "%PROGRAM%" (
  echo The folder "program" is not beside this file. Unpack the whole zip first.
  pause
  exit /b 2
)
"%PROGRAM%" init "%HERE%work"
if not errorlevel 1 start "" "%HERE%work"
pause
