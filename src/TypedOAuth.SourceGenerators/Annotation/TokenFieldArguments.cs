namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2TokenField]</c>.</summary>
internal static class TokenFieldArguments
{
    public static readonly Argument<string?> Path = ArgumentTypes.Text("path", position: 0);
}
