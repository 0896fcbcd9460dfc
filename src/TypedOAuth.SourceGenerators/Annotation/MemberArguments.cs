namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the argument that every attribute beside <c>[OAuth2Client]</c> has.</summary>
internal static class MemberArguments
{
    /// <summary>The name of what is emitted for the attribute: a member or an argument.</summary>
    public static readonly Argument<string?> Name = ArgumentTypes.Text("Name");
}
