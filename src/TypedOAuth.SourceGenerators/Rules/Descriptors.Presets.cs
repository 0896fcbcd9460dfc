using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Rules;

/// <content>Contains the rules for clients of the catalogue's providers, and for metadata documents.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnknownProvider = Error(RuleIds.UnknownProvider, Category.Configuration,
        "Provider is not in the catalogue", "The catalogue has no provider '{0}': {1}");

    public static readonly DiagnosticDescriptor UnknownScope = Info(RuleIds.UnknownScope, Category.Configuration,
        "Scope is not in the catalogue", "The catalogue lists no scope '{0}' of {1}: {2}");

    public static readonly DiagnosticDescriptor KnownProvider = Info(RuleIds.KnownProvider, Category.Configuration,
        "Use the preset of a provider that the catalogue has",
        "The catalogue has a preset with these endpoints: use Provider = OAuth2Providers.{0}; the preset also declares the provider's differences from the specifications");

    public static readonly DiagnosticDescriptor RepeatedArgument = Info(RuleIds.RepeatedArgument, Category.Configuration,
        "Do not repeat arguments of the preset", "{0} has the value of the preset: remove the argument, so that the client follows the catalogue");

    public static readonly DiagnosticDescriptor ContradictedPreset = Warning(RuleIds.ContradictedPreset, Category.Security,
        "Do not mix a preset with another server or weaker protection", "{0} is {1}, but the preset of {2} declares {3}: {4}");

    public static readonly DiagnosticDescriptor InvalidMetadata = Error(RuleIds.InvalidMetadata, Category.Configuration,
        "Metadata document is missing or invalid", "The metadata document '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor MetadataContradiction = Warning(RuleIds.MetadataContradiction, Category.Configuration,
        "Do not contradict the metadata document", "{0}, but the metadata document '{1}' {2}: {3}");
}
