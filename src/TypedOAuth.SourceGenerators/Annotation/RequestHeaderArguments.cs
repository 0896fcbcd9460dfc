using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2RequestHeader]</c>.</summary>
internal static class RequestHeaderArguments
{
    public static readonly Argument<string?> Header = ArgumentTypes.Text("header", position: 0);
    public static readonly Argument<string?> Value = ArgumentTypes.Text("value", position: 1);
    public static readonly Argument<ImmutableArray<string>> On = ArgumentTypes.Flags("On", "Token", "Refresh", "Exchange");
}
