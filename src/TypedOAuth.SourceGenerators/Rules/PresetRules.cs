using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the provider that a client names, and what the client declares beside it.</summary>
internal static class PresetRules
{
    private const string ProvidersPrefix = "OAuth2Providers.";

    /// <summary>Arguments whose values decide whether a response is accepted, so that a wrong value ends the protection or the sign-in.</summary>
    private static readonly string[] Protecting = [ClientArguments.Issuer.Name, ClientArguments.TokenTypes.Name, ClientArguments.Pkce.Name];

    /// <summary>Checks the provider, arguments that repeat or contradict the preset, and removed parameters.</summary>
    public static void Check(ClientContext context)
    {
        CheckRemoved(context);
        if (context.Class.Preset is { } preset)
        {
            CheckArguments(context, preset);
        }
        else if (context.Arguments.IsWritten(ClientArguments.Provider))
        {
            CheckName(context);
        }
        else
        {
            CheckEndpoints(context);
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

    /// <summary>Reports a token endpoint on another server than the preset's, if the client omits other addresses of that server.</summary>
    private static void CheckServer(ClientContext context, Preset preset)
    {
        var arguments = context.Arguments;
        var missing = preset.GetWithheld().Where(name => !arguments.IsNamed(name)).ToList();
        if (missing.Count > 0)
        {
            context.Report(
                Descriptors.ContradictedPreset, arguments.GetLocation(ClientArguments.AccessTokenUri), ClientArguments.AccessTokenUri.Name,
                $"'{arguments.Get(ClientArguments.AccessTokenUri)}'", preset.DisplayName, $"'{preset.Client.Get(ClientArguments.AccessTokenUri)}'",
                $"the preset's other addresses are not used, because tokens of another server must not be sent to them; declare {string.Join(", ", missing)}");
        }
    }

    private static void CheckArguments(ClientContext context, Preset preset)
    {
        CheckServer(context, preset);
        foreach (var (name, value, declared) in context.Arguments.GetBesidePreset())
        {
            var location = context.Arguments.GetLocation(name);
            if (declared is { } other && ConstantText.Equals(value, other))
            {
                context.ReportFixable(Descriptors.RepeatedArgument, location, FixHints.Create((FixHints.Argument, name)), name);
            }
            else if (Protecting.Contains(name, StringComparer.Ordinal) && !preset.IsOfOtherServer && Contradicts(name, value, declared))
            {
                var advice = name == ClientArguments.Pkce.Name
                    ? "remove the argument, unless the provider's documentation says otherwise"
                    : "responses of the provider would be refused, or those of another server accepted; remove the argument, unless you use another server";
                context.Report(
                    Descriptors.ContradictedPreset, location, name, ConstantText.Write(value), preset.DisplayName,
                    declared is { } text ? ConstantText.Write(text) : "the default", advice);
            }
        }
    }

    /// <summary>Returns whether an argument that differs from the preset's contradicts it.</summary>
    /// <remarks>
    /// An issuer can fill the placeholders of the preset's. Without an issuer of the preset, each issuer is an addition, and so is a list of token
    /// types that contains those of the preset.
    /// </remarks>
    private static bool Contradicts(string name, TypedConstant value, TypedConstant? declared)
    {
        if (name == ClientArguments.Issuer.Name)
        {
            return declared is { Value: string pattern } && !KnownEndpoints.Matches(pattern, value.Value as string ?? "");
        }

        return name != ClientArguments.TokenTypes.Name
            || !(declared is { } types ? ClientArguments.TokenTypes.Read(types) : ClientArguments.TokenTypes.Default)
                .All(type => ClientArguments.TokenTypes.Read(value).Contains(type, StringComparer.OrdinalIgnoreCase));
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

    /// <summary>Reports endpoints of a provider that the catalogue has.</summary>
    private static void CheckEndpoints(ClientContext context)
    {
        var arguments = context.Arguments;
        if (arguments.IsWritten(ClientArguments.AuthUri)
            && KnownEndpoints.Find(arguments.Get(ClientArguments.AuthUri), arguments.Get(ClientArguments.AccessTokenUri)) is { } name
            && Preset.Find(arguments.Library, name) is { } preset)
        {
            var repeated = arguments.GetBeside(preset).Where(static argument => argument.Declared is { } declared && ConstantText.Equals(argument.Value, declared))
                .Select(static argument => argument.Name).ToImmutableArray();
            context.ReportFixable(
                Descriptors.KnownProvider, arguments.GetLocation(ClientArguments.AuthUri),
                FixHints.Create((FixHints.Replacement, ProvidersPrefix + preset.Name), (FixHints.Argument, string.Join(" ", repeated))), preset.Name);
        }
    }
}
