namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2CallbackSignature]</c>.</summary>
internal static class CallbackSignatureArguments
{
    public static readonly Argument<string?> Parameter = ArgumentTypes.Text("parameter", position: 0);
    public static readonly Argument<EnumMember> Encoding = ArgumentTypes.Member("Encoding", "Hex");
}
