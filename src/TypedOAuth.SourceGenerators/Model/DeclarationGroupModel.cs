namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The declarations of one attribute.</summary>
/// <param name="Member">The member of the definition.</param>
/// <param name="IsList">Whether the member is a list.</param>
/// <param name="Declarations">The declarations, at least one.</param>
internal sealed record DeclarationGroupModel(string Member, bool IsList, EquatableArray<DeclarationModel> Declarations);
