using ManyMachines;
using ManyMachines.Machines;

// An authorization server, two processes of an app and a worker that share one PostgreSQL. A page shows what happens if a process is killed.
//
//   dotnet run --project samples/ManyMachines
//
// The important files are in the folder Machines, which contains the app and the worker. README.md describes the options.
var settings = ManyMachinesSettings.Read(args);
if (settings.Machine is { } machine)
{
    return await MachineHost.RunAsync(settings, machine);
}

// This line is written before any work, so that a slow start does not look like a failure.
Console.WriteLine("Starting PostgreSQL, an authorization server, two processes of an app and a worker.");
return await Sample.RunAsync(settings);
