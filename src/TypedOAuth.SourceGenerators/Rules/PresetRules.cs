using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the provider that a client names, and what the client declares beside it.</summary>
internal static class PresetRules
{
    public const string ProvidersPrefix = "OAuth2Providers.";

    /// <summary>Checks the provider, arguments that repeat or contradict the preset, and removed parameters.</summary>
    public static void Check(ClientContext context)
    {
        CheckRemoved(context);
        if (context.Class.Preset is { } preset)
        {
            CheckRepeated(context, preset);
            PresetContradictionRules.Check(context, preset);
        }
        else if (context.Arguments.IsWritten(ClientArguments.Provider))
        {
            CheckName(context);
        }
        else
        {
            KnownProviderRules.Check(context);
        }
    }

    /// <summary>Returns whether the client names a provider that the catalogue does not have.</summary>
    /// <remarks>Other arguments of such a client are not reported as missing, because the provider that is meant could declare them.</remarks>
    public static bool HasUnknownProvider(ClientContext context) =>
        context.Class.Preset is null && context.Arguments.IsWritten(ClientArguments.Provider);

    /// <summary>Checks that the catalogue lists a written scope.</summary>
    public static void CheckScope(ClientContext context, string scope, Location location)
    {
        if (context.Class.Preset is not { HasScopes: true } preset || location == context.Arguments.GetLocation(ClientArguments.Provider))
        {
            return;
        }

        var prefix = context.Class.GetAnnotations(AttributeNames.ScopeParameter)
            .Select(static parameter => parameter.Get(ScopeParameterArguments.Prefix))
            .FirstOrDefault(text => !string.IsNullOrEmpty(text) && scope.StartsWith(text, StringComparison.Ordinal)) ?? "";
        var name = scope.Substring(prefix.Length);
        if (preset.FindScopeName(scope) is not null || preset.FindScopeName(name) is not null)
        {
            return;
        }

        // A constant does not contain the prefix.
        var nearest = prefix.Length == 0 ? NearestName.Find(name, preset.GetScopes().Select(static constant => constant.Value)) : null;
        var replacement = nearest is null ? null : $"OAuth2Scopes.{preset.Name}.{preset.FindScopeName(nearest)}";
        context.ReportFixable(
            Descriptors.UnknownScope, location, FixHints.Create((FixHints.Replacement, replacement)), scope, preset.DisplayName,
            replacement is null ? "compare it with the provider's documentation" : $"did you mean '{nearest}' ({replacement})?");
    }

    private static void CheckName(ClientContext context)
    {
        if (context.Arguments.IsErroneous(ClientArguments.Provider))
        {
            return;
        }

        var id = context.Arguments.Get(ClientArguments.Provider) ?? "";
        var providers = Preset.GetProviders(context.Arguments.Library).ToList();
        var nearest = NearestName.Find(id, providers.SelectMany(static provider => new[] { provider.Value, provider.Name }));
        var name = providers.Find(provider => provider.Value == nearest || provider.Name == nearest).Name;
        context.ReportFixable(
            Descriptors.UnknownProvider, context.Arguments.GetLocation(ClientArguments.Provider),
            FixHints.Create((FixHints.Replacement, name is null ? null : ProvidersPrefix + name)), id,
            name is null
                ? $"use a constant of OAuth2Providers, or remove the argument and declare {ClientArguments.AuthUri.Name} and {ClientArguments.AccessTokenUri.Name}"
                : $"use {ProvidersPrefix}{name}");
    }

    /// <summary>Reports arguments that the client would have without writing them.</summary>
    private static void CheckRepeated(ClientContext context, Preset preset)
    {
        var withheld = preset.GetWithheld().ToList();
        foreach (var (name, value, declared) in context.Arguments.GetBesidePreset())
        {
            if (declared is { } other && ConstantText.Equals(value, other) && !withheld.Contains(name)
                && context.Arguments.Metadata?.IsContradicted(name, value) != true)
            {
                context.ReportFixable(Descriptors.RepeatedArgument, context.Arguments.GetLocation(name), FixHints.Create((FixHints.Argument, name)), name);
            }
        }
    }

    /// <summary>Reports a parameter that is removed although no preset declares it, or that has a value although it is removed.</summary>
    private static void CheckRemoved(ClientContext context)
    {
        foreach (var arguments in context.Symbol.GetAnnotations(AttributeNames.AuthorizationParameter))
        {
            if (!arguments.Get(ParameterArguments.Remove) || arguments.Get(ParameterArguments.Parameter) is not { } parameter)
            {
                continue;
            }

            var isDeclared = context.Class.Preset?.GetAnnotations(AttributeNames.AuthorizationParameter, context.Arguments)
                .Any(declared => declared.Get(ParameterArguments.Parameter) == parameter) == true;
            if (!isDeclared)
            {
                context.Report(
                    Descriptors.UnusedArgument, arguments.GetLocation(ParameterArguments.Remove), $"{ParameterArguments.Remove.Name} of the parameter '{parameter}'",
                    "no preset declares the parameter", "remove the attribute");
            }
            else if (arguments.Has(ParameterArguments.Value))
            {
                context.Report(
                    Descriptors.UnusedArgument, arguments.GetLocation(ParameterArguments.Value), $"The value of the parameter '{parameter}'",
                    $"{ParameterArguments.Remove.Name} removes the parameter", "remove the value");
            }
        }
    }
}
