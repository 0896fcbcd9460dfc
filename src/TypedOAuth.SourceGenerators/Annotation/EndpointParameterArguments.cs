using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2EndpointParameter]</c>.</summary>
internal static class EndpointParameterArguments
{
    public static readonly Argument<string?> Name = ArgumentTypes.Text("name", position: 0);
    public static readonly Argument<EnumMember> Source = ArgumentTypes.Member("Source", "Setting");
    public static readonly Argument<string?> Value = ArgumentTypes.Text("Value");
    public static readonly Argument<string?> From = ArgumentTypes.Text("From");
    public static readonly Argument<string?> Pattern = ArgumentTypes.Text("Pattern");
    public static readonly Argument<ImmutableArray<string>> Values = ArgumentTypes.Texts("Values");
    public static readonly Argument<string?> Suffix = ArgumentTypes.Text("Suffix");
    public static readonly Argument<string?> Label = ArgumentTypes.Text("Label");
    public static readonly Argument<string?> Example = ArgumentTypes.Text("Example");
    public static readonly Argument<string?> Message = ArgumentTypes.Text("Message");
    public static readonly Argument<bool> IsAccount = ArgumentTypes.Flag("IsAccount", defaultValue: false);
    public static readonly Argument<string?> ArgumentName = ArgumentTypes.Text("ArgumentName");
}
