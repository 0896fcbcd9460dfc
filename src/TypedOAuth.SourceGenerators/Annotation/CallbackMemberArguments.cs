namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2CallbackMember]</c>.</summary>
internal static class CallbackMemberArguments
{
    public static readonly Argument<string?> Member = ArgumentTypes.Text("member", position: 0);
    public static readonly Argument<string?> Parameter = ArgumentTypes.Text("parameter", position: 1);
}
