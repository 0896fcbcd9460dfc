namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2Account]</c>.</summary>
internal static class AccountArguments
{
    public static readonly Argument<EnumMember> Source = ArgumentTypes.Member("source", "IdToken", position: 0);
    public static readonly Argument<string?> Id = ArgumentTypes.Text("Id");
    public static readonly Argument<string?> Label = ArgumentTypes.Text("Label");
    public static readonly Argument<string?> Picture = ArgumentTypes.Text("Picture");
}
