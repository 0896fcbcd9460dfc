using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Emits the client's options, and the methods that add the client to an application.</summary>
internal static partial class OAuth2ClientEmitter
{
    private static void WriteOptions(IndentedWriter writer, OAuth2ClientModel client)
    {
        var (provider, alias) = (CodeText.Documentation(client.DisplayName), CodeText.Documentation(client.Alias));
        writer.Write($$"""
            /// <summary>Settings of the client for {{provider}}, from the section <c>OAuth2:{{alias}}</c>.</summary>
            {{GeneratedCodeAttribute}}
            {{client.Type.Accessibility}} {{New(client, client.Type.OptionsName)}}sealed class {{client.Type.OptionsName}} : {{Global.Options}};
            """);
    }

    /// <summary>Writes the methods into Microsoft's namespaces, where applications find them without a <c>using</c>.</summary>
    private static void WriteRegistration(IndentedWriter writer, OAuth2ClientModel client, RegistrationModel registration, bool hasAspNetCore)
    {
        writer.Write("");
        WriteInNamespace(writer, RegistrationNames.ServicesNamespace, () => WriteRegistrationClass(
            writer, client, RegistrationNames.GetServicesClass(client.Type.FullName), GetServiceMethods(client, registration, hasAspNetCore)));
        if (hasAspNetCore)
        {
            writer.Write("");
            WriteInNamespace(writer, RegistrationNames.EndpointsNamespace, () => WriteRegistrationClass(
                writer, client, RegistrationNames.GetEndpointsClass(client.Type.FullName), [inner => WriteMapMethod(inner, client, registration)]));
        }
    }

    /// <summary>Writes the methods into the client's namespace, where they conflict with no other client's methods.</summary>
    private static void WriteRegistrationBeside(
        IndentedWriter writer, OAuth2ClientModel client, RegistrationModel registration, bool hasAspNetCore)
    {
        var methods = GetServiceMethods(client, registration, hasAspNetCore);
        WriteRegistrationClass(
            writer, client, client.Type.RegistrationName,
            hasAspNetCore ? [.. methods, inner => WriteMapMethod(inner, client, registration)] : methods);
    }

    private static void WriteRegistrationClass(
        IndentedWriter writer, OAuth2ClientModel client, string name, IEnumerable<Action<IndentedWriter>> methods)
    {
        writer.Write($$"""
            /// <summary>Adds <see cref="{{Qualify(client, client.Type.Name)}}"/> to an application.</summary>
            {{GeneratedCodeAttribute}}
            {{client.Type.RegistrationAccessibility}} static class {{name}}
            """);
        using (writer.BeginBlock())
        {
            writer.WriteSeparated(methods);
        }
    }

    private static IEnumerable<Action<IndentedWriter>> GetServiceMethods(
        OAuth2ClientModel client, RegistrationModel registration, bool hasAspNetCore)
    {
        yield return writer => WriteAddMethod(writer, client, registration, hasAspNetCore);
        yield return writer => WriteAccessTokenMethod(writer, client, registration);
    }

    private static void WriteAddMethod(IndentedWriter writer, OAuth2ClientModel client, RegistrationModel registration, bool hasAspNetCore)
    {
        var space = GetPrefix(registration, Global.Services);
        var collection = space + RegistrationNames.ServiceCollection;
        var called = $"{space}OAuth2ClientServiceCollectionExtensions.AddOAuth2Client";
        var services = hasAspNetCore ? $"{space}TypedOAuthAspNetCoreServiceCollectionExtensions.AddTypedOAuthAspNetCore(services)" : "services";
        var options = Qualify(client, client.Type.OptionsName);
        var (provider, alias) = (CodeText.Documentation(client.DisplayName), CodeText.Documentation(client.Alias));
        WriteSummary(writer, client, called, $"Registers the client for {provider}, with settings from the section <c>OAuth2:{alias}</c>.");
        writer.Write($$"""
            public static {{collection}} {{registration.AddMethod}}(
                this {{collection}} services, {{Global.Action}}<{{options}}>? configure = null) =>
                {{called}}<{{GetTypeArguments(client)}}, {{options}}>(
                    {{services}}, configure);
            """);
    }

    private static void WriteAccessTokenMethod(IndentedWriter writer, OAuth2ClientModel client, RegistrationModel registration)
    {
        var space = GetPrefix(registration, Global.Services);
        var builder = space + RegistrationNames.HttpClientBuilder;
        var called = $"{space}OAuth2HttpClientBuilderExtensions.AddOAuth2AccessToken";
        var provider = CodeText.Documentation(client.DisplayName);
        WriteSummary(writer, client, called, $"Adds the user's access token for {provider} to each request.");
        writer.Write($$"""
            public static {{builder}} {{registration.AccessTokenMethod}}(
                this {{builder}} builder, {{Global.Action}}<{{Global.ApiOptions}}>? configure = null) =>
                {{called}}<{{GetTypeArguments(client)}}>(builder, configure);
            """);
    }

    private static void WriteMapMethod(IndentedWriter writer, OAuth2ClientModel client, RegistrationModel registration)
    {
        var space = GetPrefix(registration, Global.Builder);
        var called = $"{space}OAuth2EndpointRouteBuilderExtensions.MapOAuth2Client";
        var alias = CodeText.Documentation(client.Alias);
        WriteSummary(
            writer, client, called, $"Maps the client's endpoints, <c>/oauth2/{alias}-connect</c> and <c>/oauth2/{alias}-callback</c> by default.");
        writer.Write($$"""
            public static {{space}}IEndpointConventionBuilder {{registration.MapMethod}}(this {{Global.EndpointRouteBuilder}} endpoints) =>
                {{called}}<{{GetTypeArguments(client)}}>(endpoints);
            """);
    }

    /// <summary>Writes the summary of a method; the method inherits the rest of its documentation from the called method.</summary>
    private static void WriteSummary(IndentedWriter writer, OAuth2ClientModel client, string called, string summary)
    {
        writer.Write($$"""
            /// <summary>{{summary}}</summary>
            {{InheritedFrom(called, except: "summary")}}
            """);
        WriteLines(writer, client.Type.Warnings);
    }

    /// <summary>Returns the prefix of a type's name; empty in the type's namespace.</summary>
    private static string GetPrefix(RegistrationModel registration, string space) => registration.IsBesideClient ? $"{space}." : "";

    private static string GetTypeArguments(OAuth2ClientModel client)
    {
        var name = Qualify(client, client.Type.Name);
        return $"{name}, {name}.AuthData";
    }

    /// <summary>Returns the full name of a type in the client's scope.</summary>
    private static string Qualify(OAuth2ClientModel client, string name)
    {
        var space = client.Type.Namespace.Length == 0 ? "" : $"{client.Type.Namespace}.";
        return $"global::{space}{string.Concat(client.Type.ContainingTypes.Select(static type => $"{type.Name}."))}{name}";
    }
}
