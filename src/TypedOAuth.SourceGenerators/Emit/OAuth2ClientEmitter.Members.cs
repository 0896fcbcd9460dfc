using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Emits the constructor, the interface and the methods, which only call the runtime.</summary>
internal static partial class OAuth2ClientEmitter
{
    private const string CancellationToken = $"{Global.CancellationToken} cancellationToken = default";

    private static void WriteConstructor(IndentedWriter writer, OAuth2ClientModel client) => writer.Write($$"""
        {{InheritedFrom($"{Global.Client}{{TSelf, TAuthData}}.Create", except: "returns")}}
        {{GeneratedCodeAttribute}}
        public {{client.Type.Name}}({{Global.Core}}<AuthData> core)
        {
            {{Global.ArgumentNullException}}.ThrowIfNull(core);
            _core = core;
        }
        """);

    private static void WriteInterfaceMembers(IndentedWriter writer, OAuth2ClientModel client)
    {
        var name = client.Type.Name;
        writer.Write($$"""
            {{Global.Core}}<AuthData> {{Global.Client}}<{{name}}, AuthData>.Core => _core;

            static {{name}} {{Global.Client}}<{{name}}, AuthData>.Create({{Global.Core}}<AuthData> core) => new(core);
            """);
        if (client.MultipleAccounts)
        {
            WriteAccountlessMethod(writer, name, "GetAccessTokenForUserAsync", "AuthData?");
            WriteAccountlessMethod(writer, name, "ForgetUserAsync", "bool");
        }

        if (client.Callback is { } callback)
        {
            writer.Write("");
            WriteLines(writer, callback.Warnings);
            var parameters = $"{Global.CallbackContext}<AuthData> context, {Global.CancellationToken} cancellationToken";
            writer.Write($$"""
                {{Global.ValueTask}}<{{Global.CallbackResult}}?> {{Global.Client}}<{{name}}, AuthData>.OnAuthorizedAsync(
                    {{parameters}}) => {{callback.Name}}(context, cancellationToken);
                """);
        }
    }

    /// <summary>Implements a method of the interface without the <c>account</c> argument that the client's own method has.</summary>
    private static void WriteAccountlessMethod(IndentedWriter writer, string client, string method, string result)
    {
        writer.Write("");
        writer.Write($$"""
            {{Global.ValueTask}}<{{result}}> {{Global.Client}}<{{client}}, AuthData>.{{method}}(
                string userId, {{Global.CancellationToken}} cancellationToken) => _core.{{method}}(userId, cancellationToken);
            """);
    }

    /// <summary>Returns the methods that the configuration supports, without the methods that the class declares.</summary>
    private static IEnumerable<Action<IndentedWriter>> GetMethods(OAuth2ClientModel client)
    {
        (string Name, bool IsSupported, Action<IndentedWriter, string> Write)[] methods =
        [
            ("GetUserAuthorizationUrlAsync", true, (writer, name) => WriteUrlMethod(writer, client, name, hasReturnUrl: true)),
            ("GetUnboundAuthorizationUrlAsync", true, (writer, name) => WriteUrlMethod(writer, client, name, hasReturnUrl: false)),
            ("CompleteAuthorizationAsync", true, (writer, name) => WriteCompleteMethod(writer, client, name)),
            ("GetConnectionAsync", true, (writer, name) => WriteUserMethod(writer, client, name, Global.Connection, isOfHost: true)),
            ("CreateReconnectUrlAsync", true, (writer, name) => WriteReconnectMethod(writer, client, name)),
            ("GetAccessTokenForUserAsync", true, (writer, name) => WriteUserMethod(writer, client, name, "AuthData?", isOfInterface: true)),
            ("RefreshUserAccessTokenAsync", client.CanRefresh, (writer, name) => WriteUserMethod(writer, client, name, "AuthData")),
            ("RevokeUserAccessTokenAsync", client.RevokeTokenUri is not null, (writer, name) => WriteUserMethod(writer, client, name, "bool")),
            ("ForgetUserAsync", true, (writer, name) => WriteUserMethod(writer, client, name, "bool", isOfInterface: true)),
        ];
        return methods
            .Where(method => method.IsSupported && !client.Type.OwnMembers.Contains(method.Name))
            .Select(static method => (Action<IndentedWriter>)(writer => method.Write(writer, method.Name)));
    }

    /// <summary>Writes a method for one user, or for one of the user's accounts.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="client">The client.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="result">The type of the result.</param>
    /// <param name="isOfInterface">Whether the client's interface declares the method, without an <c>account</c> argument.</param>
    /// <param name="isOfHost">Whether the runtime's non-generic type declares the method.</param>
    private static void WriteUserMethod(
        IndentedWriter writer, OAuth2ClientModel client, string method, string result, bool isOfInterface = false, bool isOfHost = false)
    {
        var (declared, passed, type) = client.MultipleAccounts ? ("string? account = null, ", "account, ", "string, ") : ("", "", "");
        var documentation = isOfInterface && !client.MultipleAccounts
            ? Inherited
            : InheritedFrom($"{(isOfHost ? Global.HostCore : $"{Global.Core}{{T}}")}.{method}(string, {type}{Global.CancellationToken})");
        writer.Write($$"""
            {{documentation}}
            {{GeneratedCodeAttribute}}
            public {{New(client, method)}}{{Global.ValueTask}}<{{result}}> {{method}}(string userId, {{declared}}{{CancellationToken}}) =>
                _core.{{method}}(userId, {{passed}}cancellationToken);
            """);
    }

    private static void WriteReconnectMethod(IndentedWriter writer, OAuth2ClientModel client, string method) => writer.Write($$"""
        {{InheritedFrom($"{Global.HostCore}.{method}")}}
        {{GeneratedCodeAttribute}}
        public {{New(client, method)}}{{Global.ValueTask}}<{{Global.Uri}}> {{method}}(string userId, {{CancellationToken}}) =>
            _core.{{method}}(userId, cancellationToken);
        """);

    private static void WriteCompleteMethod(IndentedWriter writer, OAuth2ClientModel client, string method) => writer.Write($$"""
        {{InheritedFromCore($"{method}({Global.Uri}, {Global.CancellationToken})")}}
        {{GeneratedCodeAttribute}}
        public {{New(client, method)}}{{Global.ValueTask}}<{{Global.Authorized}}<AuthData>> {{method}}(
            {{Global.Uri}} callback, {{CancellationToken}}) => _core.{{method}}(callback, cancellationToken);
        """);

    private static void WriteUrlMethod(IndentedWriter writer, OAuth2ClientModel client, string method, bool hasReturnUrl)
    {
        writer.Write(InheritedFromCore(method));
        foreach (var argument in client.ArgumentParameters)
        {
            var (name, parameter) = (argument.ArgumentName.TrimStart('@'), CodeText.Documentation(argument.Parameter));
            writer.Write(argument.IsEndpoint
                ? $"/// <param name=\"{name}\">The value of <c>{{{parameter}}}</c>; by default the stored or declared value.</param>"
                : $"/// <param name=\"{name}\">The parameter <c>{parameter}</c>; omitted if null.</param>");
        }

        var declared = string.Concat(client.ArgumentParameters.Select(static argument => $"    string? {argument.ArgumentName} = null,\n"));

        // A name in braces tells the runtime that the value fills a placeholder of endpoints.
        var passed = CodeText.List(client.ArgumentParameters, static argument =>
            $"new({CodeText.Literal(argument.IsEndpoint ? $"{{{argument.Parameter}}}" : argument.Parameter)}, {argument.ArgumentName})");
        writer.Write($$"""
            {{GeneratedCodeAttribute}}
            public {{New(client, method)}}{{Global.ValueTask}}<{{Global.Uri}}> {{method}}(
                string userId,
                {{Global.ReadOnlyCollection}}<Scope>? scopes = null,
            {{declared}}{{(hasReturnUrl ? "    string? returnUrl = null,\n" : "")}}    {{CancellationToken}}) =>
                _core.{{method}}(userId, scopes, {{passed}}, {{(hasReturnUrl ? "returnUrl, " : "")}}cancellationToken);
            """);
    }

    private static string InheritedFromCore(string method) => InheritedFrom($"{Global.Core}{{T}}.{method}");
}
