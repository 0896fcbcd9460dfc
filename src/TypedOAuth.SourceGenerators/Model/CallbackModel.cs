namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The callback: the method that runs after an authorization.</summary>
/// <param name="Name">The name as written in code.</param>
/// <param name="Warnings">The attributes that warn the method's callers.</param>
internal sealed record CallbackModel(string Name, EquatableArray<string> Warnings);
