using TypedOAuth.Machines;

await Machine.RunAsync(MachineSettings.Read(args[0]));
