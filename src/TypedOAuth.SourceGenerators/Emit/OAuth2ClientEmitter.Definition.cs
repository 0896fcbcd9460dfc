using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>What is known when the application is compiled.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteDefinition(IndentedWriter writer, OAuth2ClientModel client)
    {
        writer.Write($$"""
            /// <summary>
            /// What is known of the client for {{Text.Documentation(client.DisplayName)}} since the application was compiled: its endpoints,
            /// <c>{{Text.Documentation(client.Endpoints.Authorization)}}</c> and <c>{{Text.Documentation(client.Endpoints.Token)}}</c> (RFC 6749 §3), and what it sends and reads.
            /// </summary>
            {{GeneratedCodeAttribute}}
            public static {{New(client, "Definition")}}{{Global.Definition}} Definition { get; } = new()
            """);
        using (writer.BeginBlock("};"))
        {
            writer.Write($"Identity = new() {{ Alias = {Text.Literal(client.Alias)}, DisplayName = {Text.Literal(client.DisplayName)} }},");
            WriteEndpoints(writer, client.Endpoints);
            writer.Write($"Authentication = {Global.ClientAuthentication}.{client.Authentication},");
            WriteRequests(writer, client);
            WriteResponses(writer, client);
            if (!client.SupportsRefresh)
            {
                writer.Write("Behavior = new() { SupportsRefresh = false },");
            }
        }
    }

    private static void WriteEndpoints(IndentedWriter writer, EndpointsModel endpoints)
    {
        writer.Write("Endpoints = new()");
        using (writer.BeginBlock("},"))
        {
            writer.Write($"Authorization = {Text.Literal(endpoints.Authorization)},");
            writer.Write($"Token = {Text.Literal(endpoints.Token)},");
            WriteOptional(writer, "Refresh", endpoints.Refresh);
            WriteOptional(writer, "Revocation", endpoints.Revocation);
            WriteOptional(writer, "Issuer", endpoints.Issuer);
            if (endpoints.AllowInsecureLoopback)
            {
                writer.Write("AllowInsecureLoopback = true,");
            }
        }
    }

    private static void WriteOptional(IndentedWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Write($"{name} = {Text.Literal(value)},");
        }
    }

    private static void WriteRequests(IndentedWriter writer, OAuth2ClientModel client)
    {
        var query = "response_type=code&code_challenge_method=S256"
            + string.Concat(client.ConstantParameters.Select(static parameter =>
                $"&{Text.PercentEncode(parameter.Parameter)}={Text.PercentEncode(parameter.Value)}"));
        writer.Write("Requests = new()");
        using (writer.BeginBlock("},"))
        {
            writer.Write($"AuthorizationQuery = {Text.Literal(query)},");
            if (client.DefaultScopes.Count > 0)
            {
                var scope = string.Join(client.ScopeSeparator, client.DefaultScopes);
                writer.Write($"DefaultScopes = {Text.Literals(client.DefaultScopes)},");
                writer.Write($"DefaultScope = {Text.Literal(scope)},");
                writer.Write($"DefaultScopeEncoded = {Text.Literal(Text.PercentEncode(scope))},");
            }

            if (client.ScopeSeparator != " ")
            {
                writer.Write($"ScopeSeparator = {Text.Literal(client.ScopeSeparator)},");
            }

            if (client.ConstantParameters.Any(static parameter => parameter is { Parameter: "response_mode", Value: "form_post" }))
            {
                writer.Write("UsesFormPost = true,");
            }
        }
    }

    private static void WriteResponses(IndentedWriter writer, OAuth2ClientModel client)
    {
        var hasOwnTypes = !client.TokenTypes.SequenceEqual(["Bearer"]);
        if (client.TokenFields.Count == 0 && !client.RequireIssuer && !hasOwnTypes)
        {
            return;
        }

        writer.Write("Responses = new()");
        using (writer.BeginBlock("},"))
        {
            if (client.TokenFields.Count > 0)
            {
                writer.Write("Fields =");
                writer.Write("[");
                foreach (var field in client.TokenFields)
                {
                    writer.Write($"    new({Text.Literal(field.Path)}, {Global.TokenFieldType}.{field.Kind}),");
                }

                writer.Write("],");
            }

            if (hasOwnTypes)
            {
                writer.Write($"TokenTypes = {Text.Literals(client.TokenTypes)},");
            }

            if (client.RequireIssuer)
            {
                writer.Write("RequireIssuer = true,");
            }
        }
    }
}
