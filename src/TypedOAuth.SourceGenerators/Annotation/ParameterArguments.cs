namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2AuthorizationParameter]</c>.</summary>
internal static class ParameterArguments
{
    public static readonly Argument<string?> Parameter = ArgumentTypes.Text("parameter", position: 0);
    public static readonly Argument<string?> Value = ArgumentTypes.Text("value", position: 1);
    public static readonly Argument<bool> Remove = ArgumentTypes.Flag("Remove", defaultValue: false);
}
