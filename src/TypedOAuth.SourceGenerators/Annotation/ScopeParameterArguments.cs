namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2ScopeParameter]</c>.</summary>
internal static class ScopeParameterArguments
{
    public static readonly Argument<string?> Parameter = ArgumentTypes.Text("parameter", position: 0);
    public static readonly Argument<string?> Prefix = ArgumentTypes.Text("prefix", position: 1);
    public static readonly Argument<string?> ResponsePath = ArgumentTypes.Text("ResponsePath");
}
