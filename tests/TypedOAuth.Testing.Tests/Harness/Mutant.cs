namespace TypedOAuth.Testing.Tests.Harness;

/// <summary>Breaks one promise of the stores.</summary>
/// <param name="Fault">The wrong behavior.</param>
/// <param name="Break">Breaks the stores of a fixture.</param>
/// <param name="Checks">The names of the checks that must find the fault.</param>
internal sealed record Mutant(string Fault, Action<BrokenStores> Break, params string[] Checks);
