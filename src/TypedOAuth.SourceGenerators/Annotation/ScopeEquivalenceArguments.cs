namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2ScopeEquivalence]</c>.</summary>
internal static class ScopeEquivalenceArguments
{
    public static readonly Argument<string?> Scope = ArgumentTypes.Text("scope", position: 0);
    public static readonly Argument<string?> Equivalent = ArgumentTypes.Text("equivalent", position: 1);
}
