using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>The constructor, the interface and the methods: each calls the runtime and does no more.</summary>
internal static partial class OAuth2ClientEmitter
{
    private const string UserIdDocumentation =
        "/// <param name=\"userId\">The application's own identifier of the user.</param>";

    private const string EmptyUserIdDocumentation =
        $"/// <exception cref=\"{Global.ArgumentException}\"><paramref name=\"userId\"/> is empty.</exception>";

    private static void WriteConstructor(IndentedWriter writer, OAuth2ClientModel client) => writer.Write($$"""
        /// <summary>Creates the client for {{Text.Documentation(client.DisplayName)}}; <c>{{AddMethod(client)}}</c> registers it as a singleton.</summary>
        /// <param name="core">The runtime that does the client's work.</param>
        /// <exception cref="{{Global.ArgumentNullException}}"><paramref name="core"/> is <see langword="null"/>.</exception>
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
        if (client.Callback is { } callback)
        {
            writer.Write("");
            WriteLines(writer, callback.Warnings);
            writer.Write($$"""
                {{Global.ValueTask}}<{{Global.CallbackResult}}?> {{Global.Client}}<{{name}}, AuthData>.OnAuthorizedAsync(
                    {{Global.CallbackContext}}<AuthData> context, {{Global.CancellationToken}} cancellationToken) => {{callback.Name}}(context, cancellationToken);
                """);
        }
    }

    /// <summary>The methods that the configuration supports, without those that the class has of its own.</summary>
    private static IEnumerable<Action<IndentedWriter>> GetMethods(OAuth2ClientModel client)
    {
        var (provider, authorization) = (Text.Documentation(client.DisplayName), Text.Documentation(client.Endpoints.Authorization));
        (string Name, bool IsSupported, Action<IndentedWriter> Write)[] methods =
        [
            ("GetUserAuthorizationUrlAsync", true, writer => WriteUrlMethod(writer, client, "GetUserAuthorizationUrlAsync", $"""
                /// <summary>The link that lets this user connect {provider}: it stands on this site, works once, and goes on to <c>{authorization}</c>.</summary>
                /// <remarks>It binds the browser that opens it, so that whoever completes the authorization is who began it (RFC 9700 §4.7).</remarks>
                """, "The link.")),
            ("GetUnboundAuthorizationUrlAsync", true, writer => WriteUrlMethod(writer, client, "GetUnboundAuthorizationUrlAsync", $"""
                /// <summary>{provider}'s own authorization URL for this user, at <c>{authorization}</c>, for native applications and hosts that bind the browser themselves.</summary>
                /// <remarks>Nothing binds it to a browser: whoever gets hold of it can connect an account of theirs to this user (RFC 9700 §4.7).</remarks>
                """, "The URL (RFC 6749 §4.1.1, RFC 7636 §4.3).")),
            ("CompleteAuthorizationAsync", true, writer => WriteCompleteMethod(writer, client, provider)),
            ("GetAccessTokenForUserAsync", true, writer => WriteGetMethod(writer, client, provider)),
            ("RefreshUserAccessTokenAsync", client.SupportsRefresh, writer => WriteRefreshMethod(writer, client, provider)),
            ("RevokeUserAccessTokenAsync", client.Endpoints.Revocation is not null, writer => WriteRevokeMethod(writer, client, provider)),
            ("ForgetUserAsync", true, writer => WriteForgetMethod(writer, client, provider)),
        ];
        return methods
            .Where(method => method.IsSupported && !client.Type.OwnMembers.Contains(method.Name))
            .Select(static method => method.Write);
    }

    private static void WriteUrlMethod(IndentedWriter writer, OAuth2ClientModel client, string method, string summary, string returns)
    {
        var arguments = client.ArgumentParameters;
        writer.Write($$"""
            {{summary}}
            {{UserIdDocumentation}}
            /// <param name="scopes">Scopes to ask for besides the default ones; <see langword="null"/> for none.</param>
            """);
        foreach (var argument in arguments)
        {
            writer.Write(
                $"/// <param name=\"{argument.ArgumentName.TrimStart('@')}\">The parameter <c>{Text.Documentation(argument.Parameter)}</c>; left out when it is <see langword=\"null\"/>.</param>");
        }

        var declared = string.Concat(arguments.Select(static argument => $"    string? {argument.ArgumentName} = null,\n"));
        var passed = string.Join(", ", arguments.Select(static argument => $"new({Text.Literal(argument.Parameter)}, {argument.ArgumentName})"));
        writer.Write($$"""
            /// <param name="cancellationToken">Ends the call.</param>
            /// <returns>{{returns}}</returns>
            {{EmptyUserIdDocumentation}}
            /// <exception cref="{{Global.Library}}.OAuth2ConfigurationException">A setting is missing or wrong.</exception>
            {{GeneratedCodeAttribute}}
            public {{New(client, method)}}{{Global.ValueTask}}<{{Global.Uri}}> {{method}}(
                string userId,
                {{Global.ReadOnlyCollection}}<Scope>? scopes = null,
            {{declared}}    {{Global.CancellationToken}} cancellationToken = default) =>
                _core.{{method}}(userId, scopes, [{{passed}}], cancellationToken);
            """);
    }

    private static void WriteCompleteMethod(IndentedWriter writer, OAuth2ClientModel client, string provider) => writer.Write($$"""
        /// <summary>
        /// Ends an authorization that began with <c>GetUnboundAuthorizationUrlAsync</c>: exchanges its code at
        /// <c>{{Text.Documentation(client.Endpoints.Token)}}</c> (RFC 6749 §4.1.3), and saves the token.
        /// </summary>
        /// <param name="callback">The URI that {{provider}} redirected to, with its query (RFC 6749 §4.1.2).</param>
        /// <param name="cancellationToken">Ends the call before the code is sent.</param>
        /// <returns>The user's token.</returns>
        /// <exception cref="{{Global.ArgumentNullException}}"><paramref name="callback"/> is <see langword="null"/>.</exception>
        /// <exception cref="{{Global.Library}}.OAuth2ProtocolException">The response fails a check, or {{provider}} or the user refused.</exception>
        /// <exception cref="{{Global.Library}}.OAuth2TransientException">{{provider}} or the token store is out of reach.</exception>
        {{GeneratedCodeAttribute}}
        public {{New(client, "CompleteAuthorizationAsync")}}{{Global.ValueTask}}<AuthData> CompleteAuthorizationAsync({{Global.Uri}} callback, {{Global.CancellationToken}} cancellationToken = default) =>
            _core.CompleteAuthorizationAsync(callback, cancellationToken);
        """);

    private static void WriteGetMethod(IndentedWriter writer, OAuth2ClientModel client, string provider)
    {
        var (summary, unavailable) = client.SupportsRefresh
            ? ($"one that is about to expire is refreshed first, at <c>{RefreshEndpoint(client)}</c> (RFC 6749 §6)", "The token has expired and could not be refreshed now, or the store is out of reach")
            : ($"it came from <c>{Text.Documentation(client.Endpoints.Token)}</c> (RFC 6749 §5.1), and is not refreshed", "The store is out of reach");
        writer.Write($$"""
            /// <summary>The user's current token for {{provider}}: {{summary}}.</summary>
            {{UserIdDocumentation}}
            /// <param name="cancellationToken">Ends this caller's wait; a refresh that others wait for goes on.</param>
            /// <returns>The token; <see langword="null"/> when the user has not authorized.</returns>
            {{EmptyUserIdDocumentation}}
            /// <exception cref="{{Global.Library}}.OAuth2InteractionRequiredException">The authorization has ended: the user has to authorize again.</exception>
            /// <exception cref="{{Global.Library}}.OAuth2TransientException">{{unavailable}}.</exception>
            """);
        if (client.SupportsRefresh)
        {
            writer.Write($"/// <exception cref=\"{Global.Library}.OAuth2ProtocolException\">The token has expired, and {provider} refused to refresh it: the client's credentials are wrong, for example.</exception>");
        }

        writer.Write($$"""
            {{GeneratedCodeAttribute}}
            public {{New(client, "GetAccessTokenForUserAsync")}}{{Global.ValueTask}}<AuthData?> GetAccessTokenForUserAsync(string userId, {{Global.CancellationToken}} cancellationToken = default) =>
                _core.GetAccessTokenForUserAsync(userId, cancellationToken);
            """);
    }

    private static void WriteRefreshMethod(IndentedWriter writer, OAuth2ClientModel client, string provider) => writer.Write($$"""
        /// <summary>Refreshes the user's token for {{provider}} at <c>{{RefreshEndpoint(client)}}</c> (RFC 6749 §6), though it may still be good.</summary>
        {{UserIdDocumentation}}
        /// <param name="cancellationToken">Ends this caller's wait; a refresh that others wait for goes on.</param>
        /// <returns>The new token.</returns>
        {{EmptyUserIdDocumentation}}
        /// <exception cref="{{Global.Library}}.OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
        /// <exception cref="{{Global.Library}}.OAuth2TransientException">The token could not be refreshed now; the old one is kept.</exception>
        /// <exception cref="{{Global.Library}}.OAuth2ProtocolException">{{provider}} refused the request; the old token is kept.</exception>
        {{GeneratedCodeAttribute}}
        public {{New(client, "RefreshUserAccessTokenAsync")}}{{Global.ValueTask}}<AuthData> RefreshUserAccessTokenAsync(string userId, {{Global.CancellationToken}} cancellationToken = default) =>
            _core.RefreshUserAccessTokenAsync(userId, cancellationToken);
        """);

    private static void WriteRevokeMethod(IndentedWriter writer, OAuth2ClientModel client, string provider) => writer.Write($$"""
        /// <summary>Revokes the user's tokens at <c>{{Text.Documentation(client.Endpoints.Revocation!)}}</c> (RFC 7009 §2), and forgets them in any case.</summary>
        {{UserIdDocumentation}}
        /// <param name="cancellationToken">Ends the call; the tokens are forgotten all the same.</param>
        /// <returns>Whether {{provider}} has revoked them; <see langword="false"/> too where there were none.</returns>
        {{EmptyUserIdDocumentation}}
        /// <exception cref="{{Global.Library}}.OAuth2TransientException">The store is out of reach.</exception>
        {{GeneratedCodeAttribute}}
        public {{New(client, "RevokeUserAccessTokenAsync")}}{{Global.ValueTask}}<bool> RevokeUserAccessTokenAsync(string userId, {{Global.CancellationToken}} cancellationToken = default) =>
            _core.RevokeUserAccessTokenAsync(userId, cancellationToken);
        """);

    private static void WriteForgetMethod(IndentedWriter writer, OAuth2ClientModel client, string provider)
    {
        var revocation = client.Endpoints.Revocation is null
            ? "the client declares no revocation endpoint (RFC 7009 §2)"
            : $"<c>RevokeUserAccessTokenAsync</c> ends them, at <c>{Text.Documentation(client.Endpoints.Revocation)}</c> (RFC 7009 §2)";
        writer.Write($$"""
            /// <summary>Forgets the tokens that <c>{{Text.Documentation(client.Endpoints.Token)}}</c> has issued for the user, without telling {{provider}}.</summary>
            /// <remarks>They stay good until they expire: {{revocation}}.</remarks>
            {{UserIdDocumentation}}
            /// <param name="cancellationToken">Ends the call.</param>
            /// <returns>Whether there was anything to forget.</returns>
            {{EmptyUserIdDocumentation}}
            /// <exception cref="{{Global.Library}}.OAuth2TransientException">The store is out of reach.</exception>
            {{GeneratedCodeAttribute}}
            public {{New(client, "ForgetUserAsync")}}{{Global.ValueTask}}<bool> ForgetUserAsync(string userId, {{Global.CancellationToken}} cancellationToken = default) =>
                _core.ForgetUserAsync(userId, cancellationToken);
            """);
    }

    private static string RefreshEndpoint(OAuth2ClientModel client) => Text.Documentation(client.Endpoints.Refresh ?? client.Endpoints.Token);
}
