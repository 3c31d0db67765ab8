using PlanMetrics.Fuzz;
using SharpFuzz;

// What is thrown is a crash to the fuzzer; a file that is refused is none.
Fuzzer.OutOfProcess.Run(stream => SheetReading.Read(stream));
