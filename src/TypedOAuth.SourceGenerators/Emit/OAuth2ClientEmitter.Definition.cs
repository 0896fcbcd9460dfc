using System.Globalization;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Emits the attributes' values under the same names; default values are omitted.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteDefinition(IndentedWriter writer, OAuth2ClientModel client)
    {
        writer.Write($$"""
            {{Inherited}}
            {{GeneratedCodeAttribute}}
            public static {{New(client, "Definition")}}{{Global.Definition}} Definition { get; } = new()
            """);
        using (writer.BeginBlock("};"))
        {
            WriteText(writer, "Alias", client.Alias);
            WriteText(writer, "DisplayName", client.DisplayName);
            WriteText(writer, "AuthUri", client.AuthUri);
            WriteText(writer, "AccessTokenUri", client.AccessTokenUri);
            WriteText(writer, "RefreshTokenUri", client.RefreshTokenUri);
            WriteText(writer, "RevokeTokenUri", client.RevokeTokenUri);
            WriteText(writer, "Issuer", client.Issuer);
            WriteText(writer, "DiscoveryUri", client.DiscoveryUri);
            WriteFlag(writer, "AllowInsecureLoopback", client.AllowInsecureLoopback, defaultValue: false);
            WriteMember(writer, "ClientAuthentication", Global.ClientAuthentication, client.ClientAuthentication);
            WriteList(writer, "DefaultScopes", client.DefaultScopes, CodeText.Literal);
            WriteList(writer, "RequiredScopes", client.RequiredScopes, CodeText.Literal);
            WriteList(writer, "ScopeDescriptions", client.ScopeDescriptions, static scope =>
                $"new({CodeText.Literal(scope.Scope)}, {CodeText.Literal(scope.Description)})");
            WriteText(writer, "ScopeSeparator", client.ScopeSeparator);
            WriteList(writer, "ScopeEquivalences", client.ScopeEquivalences, static equivalence =>
                $"new({CodeText.Literal(equivalence.Scope)}, {CodeText.Literal(equivalence.Equivalent)})");
            WriteText(writer, "ScopeShownByRefreshToken", client.ScopeShownByRefreshToken);
            WriteList(writer, "AuthorizationParameters", client.ConstantParameters, static parameter =>
                $"new({CodeText.Literal(parameter.Parameter)}, {CodeText.Literal(parameter.Value)})");
            WriteFlag(writer, "SupportsRefresh", client.SupportsRefresh, defaultValue: true);
            WriteMember(writer, "RefreshTokenUse", Global.RefreshTokenUse, client.RefreshTokenUse);
            WriteFlag(writer, "RefreshReuseTolerated", client.RefreshReuseTolerated, defaultValue: false);
            WriteValue(writer, "TokenTypes", client.TokenTypes is { } types ? CodeText.List(types, CodeText.Literal) : null);
            WriteFlag(writer, "RequireIssuerInResponse", client.RequireIssuerInResponse, defaultValue: false);
            WriteList(writer, "ApiOrigins", client.ApiOrigins, CodeText.Literal);
            WriteList(writer, "FormerServers", client.FormerServers, CodeText.Literal);
            WriteMember(writer, "RevocationReach", Global.RevocationReach, client.RevocationReach);
            WriteValue(writer, "IdTokenValidator", client.DeclaresOpenId ? $"{Global.JwtValidator}.Instance" : null);
            WriteText(writer, "UserInfoUri", client.UserInfoUri);
            WriteValue(writer, "Account", client.Account is { } account ? WriteAccount(account) : null);
            WriteFlag(writer, "MultipleAccounts", client.MultipleAccounts, defaultValue: false);
            WriteFlag(writer, "AllowSharedAccounts", client.AllowSharedAccounts, defaultValue: false);
            WriteOddities(writer, client);
            WriteList(writer, "TokenFields", client.TokenFields, WriteField);
            WriteList(writer, "CallbackFields", client.CallbackFields, WriteField);
        }
    }

    /// <summary>Writes what differs from the specifications.</summary>
    private static void WriteOddities(IndentedWriter writer, OAuth2ClientModel client)
    {
        WriteMember(writer, "Pkce", Global.Pkce, client.Pkce);
        WriteMember(writer, "StateLocation", Global.StateLocation, client.StateLocation);
        WriteText(writer, "AuthUriFragment", client.AuthUriFragment);
        WriteText(writer, "ExchangeTokenUri", client.ExchangeTokenUri);
        WriteMember(writer, "RefreshCredential", Global.RefreshCredential, client.RefreshCredential);
        WriteMember(writer, "RevokedToken", Global.RevokedToken, client.RevokedToken);
        WriteText(writer, "AccessTokenLifetime", client.AccessTokenLifetime);
        WriteText(writer, "RefreshTokenLifetime", client.RefreshTokenLifetime);
        WriteText(writer, "RefreshTokenIdleLifetime", client.RefreshTokenIdleLifetime);
        WriteText(writer, "GrantLifetime", client.GrantLifetime);
        WriteFlag(writer, "IdTokenHasNonce", client.IdTokenHasNonce, defaultValue: true);
        WriteText(writer, "IdTokenSigningAlgorithm", client.IdTokenSigningAlgorithm);
        WriteValue(writer, "ExpiredTokenStatus", client.ExpiredTokenStatus?.ToString(CultureInfo.InvariantCulture));
        foreach (var group in client.Declarations)
        {
            WriteDeclarations(writer, group);
        }
    }

    private static string WriteField(TokenFieldModel field) => $"new({CodeText.Literal(field.Path)}, {Global.TokenFieldType}.{field.Kind})";

    private static string WriteAccount(AccountModel account)
    {
        (string Name, string? Path)[] members = [("Id", account.Id), ("Label", account.Label), ("Picture", account.Picture)];
        var written = string.Join(", ", members.Where(static member => member.Path is not null)
            .Select(static member => $"{member.Name} = {CodeText.Literal(member.Path!)}"));
        return $"new({Global.AccountSource}.{account.Source}){(written.Length > 0 ? $" {{ {written} }}" : "")}";
    }

    private static void WriteMember(IndentedWriter writer, string name, string type, string? member) =>
        WriteValue(writer, name, member is null ? null : $"{type}.{member}");

    private static void WriteText(IndentedWriter writer, string name, string? value) =>
        WriteValue(writer, name, value is null ? null : CodeText.Literal(value));

    private static void WriteFlag(IndentedWriter writer, string name, bool value, bool defaultValue) =>
        WriteValue(writer, name, value == defaultValue ? null : value ? "true" : "false");

    private static void WriteList<T>(IndentedWriter writer, string name, EquatableArray<T> items, Func<T, string> write)
        where T : IEquatable<T> =>
        WriteValue(writer, name, items.Count == 0 ? null : CodeText.List(items, write));

    /// <summary>Writes a value that is not the default.</summary>
    private static void WriteValue(IndentedWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Write($"{name} = {value},");
        }
    }
}
