using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the arguments beside a preset that name another server or weaken the protection.</summary>
internal static class PresetContradictionRules
{
    private const string ServerAdvice =
        "responses of the provider would be refused, or those of another server accepted; remove the argument, unless you use another server";

    private const string ProtectionAdvice = "remove the argument, unless the provider's documentation says otherwise";

    /// <summary>Arguments whose values decide whether a response is accepted, so that a wrong value ends the protection or the sign-in.</summary>
    private static readonly Dictionary<string, (Func<ClientContext, TypedConstant, TypedConstant?, bool> Contradicts, string Advice)> Protecting =
        new(StringComparer.Ordinal)
        {
            [ClientArguments.Issuer.Name] = (static (context, value, declared) => IsOtherIssuer(context, value.Value as string ?? "", declared?.Value as string), ServerAdvice),
            [ClientArguments.TokenTypes.Name] = (static (_, value, declared) => LacksTokenType(value, declared), ServerAdvice),
            [ClientArguments.Pkce.Name] = (static (_, _, _) => true, ProtectionAdvice),
            [ClientArguments.RequireIssuerInResponse.Name] = (static (_, value, declared) => IsFalse(value) && declared is not null, ProtectionAdvice),
            [ClientArguments.IdTokenHasNonce.Name] = (static (context, value, _) => IsFalse(value) && ValidatesIdTokens(context), ProtectionAdvice),
            [ClientArguments.IdTokenSigningAlgorithm.Name] = (static (context, value, declared) =>
                (declared is not null || value.Value is IdTokenRules.SecretAlgorithm) && ValidatesIdTokens(context), ServerAdvice),
        };

    public static void Check(ClientContext context, Preset preset)
    {
        if (!CheckServer(context, preset))
        {
            CheckDocument(context, preset);
        }

        foreach (var (name, value, declared) in context.Arguments.GetBesidePreset())
        {
            if (!preset.IsOfOtherServer && Protecting.TryGetValue(name, out var rule)
                && !(declared is { } same && ConstantText.Equals(value, same)) && rule.Contradicts(context, value, declared))
            {
                context.Report(
                    Descriptors.ContradictedPreset, context.Arguments.GetLocation(name), name, ConstantText.Write(value), preset.DisplayName,
                    declared is { } text ? ConstantText.Write(text) : "the default", rule.Advice);
            }
        }
    }

    /// <summary>Reports a token endpoint on another server than the preset's, if the client omits other addresses of that server.</summary>
    /// <returns>Whether it does.</returns>
    private static bool CheckServer(ClientContext context, Preset preset)
    {
        var arguments = context.Arguments;
        var missing = preset.GetWithheld().Where(name => !arguments.IsNamed(name)).ToList();
        if (missing.Count > 0)
        {
            context.Report(
                Descriptors.ContradictedPreset, arguments.GetLocation(ClientArguments.AccessTokenUri), ClientArguments.AccessTokenUri.Name,
                $"'{UriText.Mask(arguments.Get(ClientArguments.AccessTokenUri))}'", preset.DisplayName, $"'{preset.Client.Get(ClientArguments.AccessTokenUri)}'",
                $"the preset's other addresses are not used, because tokens of another server must not be sent to them; declare {string.Join(", ", missing)}");
        }

        return missing.Count > 0;
    }

    /// <summary>Reports a metadata document of another issuer than the preset's.</summary>
    private static void CheckDocument(ClientContext context, Preset preset)
    {
        if (context.Arguments.Metadata?.Find(ClientArguments.Issuer) is { HasValue: true, Value: { } issuer }
            && !context.Arguments.IsWritten(ClientArguments.Issuer)
            && preset.Client.Get(ClientArguments.Issuer) is { } declared && IsOtherIssuer(context, issuer, declared))
        {
            context.Report(
                Descriptors.ContradictedPreset, context.Arguments.GetLocation(ClientArguments.Metadata), "The issuer of the metadata document",
                $"'{UriText.Mask(issuer)}'", preset.DisplayName, $"'{declared}'",
                $"use the document of {preset.DisplayName}, or remove {ClientArguments.Provider.Name} if you use another server");
        }
    }

    /// <summary>Returns whether an issuer is not the preset's, whose placeholders it can fill.</summary>
    /// <remarks>Without an issuer of the preset, each issuer is an addition.</remarks>
    private static bool IsOtherIssuer(ClientContext context, string issuer, string? declared) => declared is not null
        && EndpointTemplate.Match(declared, issuer, (name, text) => text[0] == '{' || context.Parameters.Find(name)?.FindValue(text) is not null) is null;

    /// <summary>Returns whether a list lacks a token type of the preset; other types are additions.</summary>
    private static bool LacksTokenType(TypedConstant value, TypedConstant? declared) =>
        !(declared is { } types ? ClientArguments.TokenTypes.Read(types) : ClientArguments.TokenTypes.Default)
            .All(type => ClientArguments.TokenTypes.Read(value).Contains(type, StringComparer.OrdinalIgnoreCase));

    private static bool IsFalse(TypedConstant value) => value.Value is false;

    private static bool ValidatesIdTokens(ClientContext context) =>
        !string.IsNullOrEmpty(context.Arguments.Get(ClientArguments.Issuer)) && ScopeRules.DeclaresOpenId(context);
}
