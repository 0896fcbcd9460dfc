namespace TypedOAuth.SourceGenerators.Model;

/// <summary>An attribute of the client whose arguments are the data of the definition.</summary>
/// <param name="Arguments">The arguments of the constructor.</param>
/// <param name="Properties">The named arguments, in the order in which they are written.</param>
internal sealed record DeclarationModel(EquatableArray<DeclarationValueModel> Arguments, EquatableArray<DeclarationPropertyModel> Properties);
