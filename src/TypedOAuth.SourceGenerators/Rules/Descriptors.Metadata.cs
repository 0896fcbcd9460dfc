using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Rules;

/// <content>Contains the rules for metadata documents.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidMetadata = Error(RuleIds.InvalidMetadata, Category.Configuration,
        "Metadata document is missing or invalid", "The metadata document '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor MetadataContradiction = Warning(RuleIds.MetadataContradiction, Category.Configuration,
        "Do not contradict the metadata document", "{0}, but the metadata document '{1}' {2}: {3}");
}
