namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2ResponseMember]</c>.</summary>
internal static class ResponseMemberArguments
{
    public static readonly Argument<string?> Member = ArgumentTypes.Text("member", position: 0);
    public static readonly Argument<string?> Path = ArgumentTypes.Text("path", position: 1);
    public static readonly Argument<EnumMember> Unit = ArgumentTypes.Member("Unit", "Seconds");
}
