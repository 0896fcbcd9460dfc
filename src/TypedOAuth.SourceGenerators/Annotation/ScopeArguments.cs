namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2Scope]</c>.</summary>
internal static class ScopeArguments
{
    public static readonly Argument<string?> Scope = ArgumentTypes.Text("scope", position: 0);
    public static readonly Argument<bool> Required = ArgumentTypes.Flag("Required", defaultValue: false);
    public static readonly Argument<string?> Description = ArgumentTypes.Text("Description");
}
