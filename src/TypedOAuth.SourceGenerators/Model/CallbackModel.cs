namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The method that runs after a user has authorized.</summary>
/// <param name="Name">The name as code writes it.</param>
/// <param name="Warnings">The attributes that warn the method's callers.</param>
internal sealed record CallbackModel(string Name, EquatableArray<string> Warnings);
