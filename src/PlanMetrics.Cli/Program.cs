using PlanMetrics.Cli;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Shell.OfSystem(args));
