using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>The client's options, and the methods that add it to an application.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteOptions(IndentedWriter writer, OAuth2ClientModel client)
    {
        var (alias, provider) = (Text.Documentation(client.Alias), Text.Documentation(client.DisplayName));
        writer.Write($$"""
            /// <summary>The settings of the client for {{provider}} (RFC 6749 §2), read from the configuration section <c>OAuth2:{{alias}}</c>.</summary>
            {{GeneratedCodeAttribute}}
            {{client.Type.Accessibility}} {{New(client, OptionsName(client))}}sealed class {{OptionsName(client)}} : {{Global.Options}}
            {
            }
            """);
    }

    private static void WriteRegistration(IndentedWriter writer, OAuth2ClientModel client, bool hasAspNetCore)
    {
        writer.Write($$"""
            /// <summary>Adds <see cref="{{QualifiedName(client)}}"/>, the client for {{Text.Documentation(client.DisplayName)}}, to an application.</summary>
            {{GeneratedCodeAttribute}}
            {{client.Type.RegistrationAccessibility}} static class {{client.Type.RegistrationName}}
            """);
        using (writer.BeginBlock())
        {
            WriteAddMethod(writer, client, hasAspNetCore);
            if (hasAspNetCore)
            {
                WriteMapMethod(writer, client);
            }
        }
    }

    private static void WriteAddMethod(IndentedWriter writer, OAuth2ClientModel client, bool hasAspNetCore)
    {
        var name = QualifiedName(client);
        var services = hasAspNetCore ? $"{Global.AspNetCoreServices}.AddTypedOAuthAspNetCore(services)" : "services";
        writer.Write($$"""
            /// <summary>
            /// Registers the client for {{Text.Documentation(client.DisplayName)}} as a singleton, with its settings (RFC 6749 §2) from the section
            /// <c>OAuth2:{{Text.Documentation(client.Alias)}}</c>. An application with one missing does not start.
            /// </summary>
            /// <param name="services">The application's services.</param>
            /// <param name="configure">Changes the settings after they have been read.</param>
            /// <returns>The same services.</returns>
            /// <exception cref="{{Global.ArgumentNullException}}"><paramref name="services"/> is <see langword="null"/>.</exception>
            """);
        WriteLines(writer, client.Type.Warnings);
        writer.Write($$"""
            public static {{Global.ServiceCollection}} {{AddMethod(client)}}(
                this {{Global.ServiceCollection}} services,
                global::System.Action<{{QualifiedOptionsName(client)}}>? configure = null) =>
                {{Global.ClientServices}}.AddOAuth2Client<{{name}}, {{name}}.AuthData, {{QualifiedOptionsName(client)}}>(
                    {{services}}, configure);
            """);
    }

    private static void WriteMapMethod(IndentedWriter writer, OAuth2ClientModel client)
    {
        var name = QualifiedName(client);
        var alias = Text.Documentation(client.Alias);
        writer.Write($$"""

            /// <summary>
            /// Maps the endpoints of the client for {{Text.Documentation(client.DisplayName)}}: <c>/oauth2/{{alias}}-connect</c> and <c>/oauth2/{{alias}}-callback</c>,
            /// which is its redirection endpoint (RFC 6749 §3.1.2).
            /// </summary>
            /// <param name="endpoints">The application's endpoints.</param>
            /// <returns>The endpoints, for further conventions.</returns>
            /// <exception cref="{{Global.ArgumentNullException}}"><paramref name="endpoints"/> is <see langword="null"/>.</exception>
            /// <exception cref="global::System.InvalidOperationException">The client is not registered: call <c>{{AddMethod(client)}}</c>.</exception>
            /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">A setting is missing or wrong.</exception>
            """);
        WriteLines(writer, client.Type.Warnings);
        writer.Write($$"""
            public static {{Global.EndpointConventionBuilder}} Map{{FlatName(client)}}(
                this {{Global.EndpointRouteBuilder}} endpoints) =>
                {{Global.Endpoints}}.MapOAuth2Client<{{name}}, {{name}}.AuthData>(endpoints);
            """);
    }

    private static string AddMethod(OAuth2ClientModel client) => $"Add{FlatName(client)}";

    private static string OptionsName(OAuth2ClientModel client) => $"{client.Type.PlainName}Options";

    /// <summary>The class as code in its namespace refers to it.</summary>
    private static string QualifiedName(OAuth2ClientModel client) => Qualify(client, client.Type.Name);

    private static string QualifiedOptionsName(OAuth2ClientModel client) => Qualify(client, OptionsName(client));

    private static string Qualify(OAuth2ClientModel client, string name) =>
        string.Concat(client.Type.ContainingTypes.Select(static type => $"{type.Name}.")) + name;

    /// <summary>One word for the class and the types that it is nested in.</summary>
    private static string FlatName(OAuth2ClientModel client) =>
        string.Concat(client.Type.ContainingTypes.Select(static type => type.PlainName)) + client.Type.PlainName;
}
