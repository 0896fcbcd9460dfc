namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2ErrorCode]</c>.</summary>
internal static class ErrorCodeArguments
{
    public static readonly Argument<string?> Code = ArgumentTypes.Text("code", position: 0);
    public static readonly Argument<string?> StandardCode = ArgumentTypes.Text("standardCode", position: 1);
}
