namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the argument that all attributes except <c>[OAuth2Client]</c> have.</summary>
internal static class MemberArguments
{
    /// <summary>The name of the emitted member or argument.</summary>
    public static readonly Argument<string?> Name = ArgumentTypes.Text("Name");
}
