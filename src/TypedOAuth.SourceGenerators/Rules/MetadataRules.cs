using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Metadata;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the metadata document that a client names: that it completes the client, and does not contradict it.</summary>
internal static class MetadataRules
{
    private const string UpdateAdvice = "or update the document";

    /// <summary>The registered names of the methods (RFC 7591 §2). Methods without a registered name are not checked.</summary>
    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["ClientSecretPost"] = "client_secret_post",
        ["ClientSecretBasic"] = "client_secret_basic",
        ["ClientSecretBasicRaw"] = "client_secret_basic",
        ["None"] = "none",
    };

    /// <summary>The registered names of the PKCE methods (RFC 7636 §6.2).</summary>
    private static readonly Dictionary<string, string> Challenges = new(StringComparer.Ordinal) { ["S256"] = "S256", ["Plain"] = "plain" };

    public static void Check(ClientContext context)
    {
        if (context.Class.Metadata is not { } file)
        {
            return;
        }

        if ((file.Fault ?? FindFault(context.Arguments, file.Document!)) is { } fault)
        {
            var location = context.Arguments.GetLocation(ClientArguments.Metadata);
            context.Report(Descriptors.InvalidMetadata, location, GetName(context), fault.Message, fault.Advice);
            return;
        }

        var document = file.Document!;
        CheckEndpoint(context, ClientArguments.AuthUri, MetadataMembers.AuthorizationEndpoint, document.AuthorizationEndpoint);
        CheckEndpoint(context, ClientArguments.AccessTokenUri, MetadataMembers.TokenEndpoint, document.TokenEndpoint);
        CheckEndpoint(context, ClientArguments.RevokeTokenUri, MetadataMembers.RevocationEndpoint, document.RevocationEndpoint);
        CheckEndpoint(context, ClientArguments.UserInfoUri, MetadataMembers.UserInfoEndpoint, document.UserInfoEndpoint);
        CheckGrant(context, MetadataMembers.ResponseTypes, document.ResponseTypes, "code");
        CheckGrant(context, MetadataMembers.GrantTypes, document.GrantTypes, "authorization_code");
        CheckRefresh(context, document);
        CheckMember(context, ClientArguments.ClientAuthentication, Methods, MetadataMembers.AuthenticationMethods, document.AuthenticationMethods);
        CheckMember(context, ClientArguments.Pkce, Challenges, MetadataMembers.ChallengeMethods, document.ChallengeMethods);
        CheckResponses(context, document);
    }

    private static string GetName(ClientContext context) => context.Arguments.Get(ClientArguments.Metadata) ?? "";

    private static MetadataFault? FindFault(AttributeArguments arguments, MetadataDocument document)
    {
        if (MetadataSource.IsOfOtherIssuer(document, arguments))
        {
            return new(
                $"belongs to the issuer '{UriText.Mask(document.Issuer!)}', and {ClientArguments.Issuer.Name} is '{UriText.Mask(arguments.Get(ClientArguments.Issuer)!)}'",
                $"use the document of the client's issuer, or remove {ClientArguments.Issuer.Name}");
        }

        return FindMissing(arguments, ClientArguments.Issuer, MetadataMembers.Issuer)
            ?? FindMissing(arguments, ClientArguments.AuthUri, MetadataMembers.AuthorizationEndpoint)
            ?? FindMissing(arguments, ClientArguments.AccessTokenUri, MetadataMembers.TokenEndpoint);
    }

    private static MetadataFault? FindMissing<T>(AttributeArguments arguments, Argument<T> argument, string member) =>
        arguments.Get(argument) is string { Length: > 0 } || arguments.IsErroneous(argument)
            ? null
            : new($"has no member '{member}'", $"declare {argument.Name}, {UpdateAdvice}");

    private static void CheckEndpoint<T>(ClientContext context, Argument<T> argument, string member, string? endpoint)
    {
        // The declaration of many servers in one template cannot be equal to the document of one server.
        if (context.Arguments.IsWritten(argument)
            && context.Arguments.Get(argument) is string { Length: > 0 } written
            && endpoint is not null
            && written != endpoint
            && !PlaceholderText.FindAll(written + endpoint).Any())
        {
            Report(
                context, context.Arguments.GetLocation(argument), $"{argument.Name} is '{UriText.Mask(written)}'",
                $"has the {member} '{UriText.Mask(endpoint)}'", $"remove {argument.Name}, {UpdateAdvice}");
        }
    }

    /// <summary>Checks that the server supports the only grant of a client.</summary>
    private static void CheckGrant(ClientContext context, string member, EquatableArray<string>? listed, string value)
    {
        if (listed is { } values && !values.Contains(value))
        {
            Report(
                context, context.Arguments.GetLocation(ClientArguments.Metadata), $"A client uses '{value}'", DescribeList(member, values),
                $"use the document of a server with the authorization code grant, {UpdateAdvice}");
        }
    }

    private static void CheckRefresh(ClientContext context, MetadataDocument document)
    {
        var arguments = context.Arguments;
        if (arguments.IsWritten(ClientArguments.SupportsRefresh) && arguments.Get(ClientArguments.SupportsRefresh)
            && document.GrantTypes is { } grants && !grants.Contains(MetadataSource.Refresh))
        {
            Report(
                context, arguments.GetLocation(ClientArguments.SupportsRefresh), $"{ClientArguments.SupportsRefresh.Name} is true",
                DescribeList(MetadataMembers.GrantTypes, grants), $"remove {ClientArguments.SupportsRefresh.Name}, {UpdateAdvice}");
        }
    }

    /// <summary>Checks that a document lists the method that the client uses, if the method has a registered name.</summary>
    private static void CheckMember(
        ClientContext context, Argument<EnumMember> argument, Dictionary<string, string> names, string member, EquatableArray<string>? listed)
    {
        var arguments = context.Arguments;
        if (listed is { } values && arguments.Get(argument).Name is { } used && names.TryGetValue(used, out var name) && !values.Contains(name)
            && !arguments.IsErroneous(argument))
        {
            var supported = names.FirstOrDefault(pair => values.Contains(pair.Value)).Key;
            Report(
                context, arguments.IsWritten(argument) ? arguments.GetLocation(argument) : arguments.GetLocation(ClientArguments.Metadata),
                $"{argument.Name} is {used}", DescribeList(member, values),
                (supported is null ? $"set {argument.Name} to a method that the server supports" : $"use {supported}") + $", {UpdateAdvice}");
        }
    }

    private static void CheckResponses(ClientContext context, MetadataDocument document)
    {
        var (arguments, required) = (context.Arguments, ClientArguments.RequireIssuerInResponse);
        if (!arguments.IsWritten(required) || arguments.IsErroneous(required) || arguments.Get(required) == document.ResponsesHaveIssuer)
        {
            return;
        }

        var (declaration, contradiction) = document.ResponsesHaveIssuer
            ? ($"{required.Name} is false, so the client accepts responses without iss", "promises iss")
            : ($"{required.Name} is true, so the client refuses responses without iss", "does not promise iss");
        Report(
            context, arguments.GetLocation(required), declaration, $"{contradiction} with {MetadataMembers.ResponsesHaveIssuer}",
            $"remove {required.Name}, {UpdateAdvice}");
    }

    private static string DescribeList(string member, EquatableArray<string> values) => $"lists only {string.Join(", ", values)} in {member}";

    private static void Report(ClientContext context, Location location, string declaration, string contradiction, string advice) =>
        context.Report(Descriptors.MetadataContradiction, location, declaration, GetName(context), contradiction, advice);
}
