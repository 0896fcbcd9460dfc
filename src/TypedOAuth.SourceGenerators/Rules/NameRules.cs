using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the names that the application chooses for members and arguments.</summary>
internal static class NameRules
{
    public const string NoIdentifier = "is not a C# identifier";

    /// <summary>Checks the name that an attribute chooses for a property.</summary>
    /// <param name="context">The client.</param>
    /// <param name="arguments">The attribute.</param>
    /// <param name="substitute">The name to suggest if no part of the chosen one can be used.</param>
    public static void Check(ClientContext context, AttributeArguments arguments, string substitute)
    {
        if (arguments.Get(MemberArguments.Name) is not { } chosen || Identifiers.IsPropertyName(chosen))
        {
            return;
        }

        var fault = Identifiers.IsValid(chosen) ? "begins with a prefix that the compiler reserves for accessors and operators" : NoIdentifier;
        var valid = Identifiers.ToPascalCase(chosen);
        Report(context, arguments.GetLocation(MemberArguments.Name), chosen, fault, Identifiers.IsPropertyName(valid) ? valid : substitute);
    }

    /// <summary>Reports a member's or an argument's name, and suggests a free one.</summary>
    public static void Report(
        ClientContext context, Location location, string name, string fault, string valid, Argument<string?>? argument = null) => context.ReportFixable(
        Descriptors.InvalidName,
        location,
        FixHints.Create((FixHints.Argument, (argument ?? MemberArguments.Name).Name), (FixHints.Replacement, valid)),
        name,
        fault,
        (argument ?? MemberArguments.Name).Name);
}
