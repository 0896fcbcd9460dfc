using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2RequestParameter]</c>.</summary>
internal static class RequestParameterArguments
{
    public static readonly Argument<string?> Name = ArgumentTypes.Text("name", position: 0);
    public static readonly Argument<string?> Value = ArgumentTypes.Text("value", position: 1);
    public static readonly Argument<ImmutableArray<string>> On = ArgumentTypes.Flags("On", "Token", "Refresh", "Exchange");
    public static readonly Argument<string?> RenameTo = ArgumentTypes.Text("RenameTo");
    public static readonly Argument<bool> Remove = ArgumentTypes.Flag("Remove", defaultValue: false);
    public static readonly Argument<bool> InQuery = ArgumentTypes.Flag("InQuery", defaultValue: false);
}
