using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2SuccessMember]</c>.</summary>
internal static class SuccessMemberArguments
{
    public static readonly Argument<string?> Path = ArgumentTypes.Text("path", position: 0);
    public static readonly Argument<ImmutableArray<string>> Values = ArgumentTypes.Texts("values", position: 1);
}
