namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The method that runs after a user has authorized: its name as it is written in code, and the attributes that warn who calls it.</summary>
internal sealed record CallbackModel(string Name, EquatableArray<string> Warnings);
