namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the argument <c>Name</c> of the attributes that declare a member or an argument.</summary>
internal static class MemberArguments
{
    /// <summary>The name of the emitted member or argument.</summary>
    public static readonly Argument<string?> Name = ArgumentTypes.Text("Name");
}
