namespace ManyMachines;

/// <summary>Reports why the sample cannot start, and what to do.</summary>
internal sealed class SampleException(string message) : Exception(message);
