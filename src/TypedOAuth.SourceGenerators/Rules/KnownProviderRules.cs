using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Finds written endpoints that a preset of the catalogue declares.</summary>
internal static class KnownProviderRules
{
    public static void Check(ClientContext context)
    {
        var arguments = context.Arguments;
        if (!arguments.IsWritten(ClientArguments.AuthUri))
        {
            return;
        }

        var found = KnownEndpoints.FindAll(arguments.Get(ClientArguments.AuthUri), arguments.Get(ClientArguments.AccessTokenUri))
            .Select(id => Preset.Find(arguments.Library, id)).OfType<Preset>()
            .Select(preset => KnownPreset.Create(context, preset)).OfType<KnownPreset>().ToList();
        if (found is [var known])
        {
            Report(context, known);
        }
    }

    /// <summary>Writes the attribute that sets a parameter, without brackets.</summary>
    public static string WriteAttribute(string name, string value) =>
        $"{AttributeNames.Shorten(AttributeNames.EndpointParameter)}({SymbolDisplay.FormatLiteral(name, quote: true)}, {EndpointParameterArguments.Value.Name} = {SymbolDisplay.FormatLiteral(value, quote: true)})";

    private static void Report(ClientContext context, KnownPreset known)
    {
        var declared = context.Symbol.GetAnnotations(AttributeNames.EndpointParameter)
            .Select(static parameter => parameter.Get(EndpointParameterArguments.Name)).OfType<string>().ToList();
        var constant = PresetRules.ProvidersPrefix + known.Preset.Name;
        var parameters = known.FindParameters(declared);
        var attributes = parameters?.Select(static parameter => $" and [{WriteAttribute(parameter.Name, parameter.Value)}]") ?? [];
        context.ReportFixable(
            Descriptors.KnownProvider, context.Arguments.GetLocation(ClientArguments.AuthUri),
            FixHints.Create(
                (FixHints.Replacement, parameters is null ? null : constant), (FixHints.Argument, string.Join(" ", known.Repeated)),
                (FixHints.Values, parameters is null ? null : string.Join("\n", parameters.Select(static parameter => $"{parameter.Name}={parameter.Value}")))),
            known.Preset.Name + string.Concat(attributes));
    }
}
