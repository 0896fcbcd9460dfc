namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2CallbackField]</c>.</summary>
internal static class CallbackFieldArguments
{
    public static readonly Argument<string?> Parameter = ArgumentTypes.Text("parameter", position: 0);
}
