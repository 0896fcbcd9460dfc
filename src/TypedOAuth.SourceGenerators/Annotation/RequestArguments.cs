using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2Request]</c>.</summary>
internal static class RequestArguments
{
    public static readonly Argument<ImmutableArray<string>> On = ArgumentTypes.Flags("on", position: 0);
    public static readonly Argument<EnumMember> Method = ArgumentTypes.Member("Method", "Standard");
    public static readonly Argument<EnumMember> Format = ArgumentTypes.Member("Format", "Standard");
    public static readonly Argument<EnumMember> Authentication = ArgumentTypes.Member("Authentication", "ClientSecretPost");
    public static readonly Argument<EnumMember> SpaceEncoding = ArgumentTypes.Member("SpaceEncoding", "Percent20");
    public static readonly Argument<string> UnescapedCharacters = ArgumentTypes.Text("UnescapedCharacters", "");
}
