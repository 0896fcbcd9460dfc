using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks values that code assigns to options: secrets, identifiers and addresses that are known at compile time.</summary>
internal static class SettingsRules
{
    private const string BaseUri = "BaseUri";
    private const string ClientId = "ClientId";
    private const string ClientSecret = "ClientSecret";
    private const string SectionPrefix = "OAuth2:";
    private const string SecretSuffix = ":" + ClientSecret;

    /// <summary>The endpoints that are also options. The options have the names of the arguments.</summary>
    private static readonly HashSet<string> Endpoints = new(StringComparer.Ordinal)
    {
        ClientArguments.AuthUri.Name, ClientArguments.AccessTokenUri.Name, ClientArguments.RefreshTokenUri.Name, ClientArguments.RevokeTokenUri.Name,
        ClientArguments.UserInfoUri.Name, ClientArguments.ExchangeTokenUri.Name, ClientArguments.DiscoveryUri.Name,
    };

    private static readonly string[] ClientIdPlaceholders = ["client_id", "clientid", "your-client-id", "your_client_id", "todo", "changeme", "xxx"];

    public static void Check(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        switch (CallSyntax.GetName(assignment.Left)?.Identifier.ValueText)
        {
            case { } name when name is ClientSecret or ClientId or BaseUri || Endpoints.Contains(name):
                if (context.SemanticModel.GetOperation(assignment, context.CancellationToken) is IAssignmentOperation operation
                    && operation.Target is IPropertyReferenceOperation target)
                {
                    CheckProperty(context, types, target, operation);
                }

                break;
            case null when GetKey(assignment.Left) is { } key:
                CheckConfiguration(context, key, assignment.Right);
                break;
        }
    }

    private static void CheckProperty(
        SyntaxNodeAnalysisContext context, LibraryTypes types, IPropertyReferenceOperation target, IAssignmentOperation assignment)
    {
        var type = target.Instance?.Type ?? target.Property.ContainingType;
        switch (target.Property.Name)
        {
            case BaseUri when types.IsSharedOptions(type):
                CheckBaseUri(context, SkipConversions(assignment.Value));
                break;
            case ClientSecret when types.IsClientOptions(type) && FindText(assignment.Value) is { Text.Length: > 0 } secret:
                var hints = FixHints.Create((FixHints.IsOptional, IsOptional(assignment) ? "" : null));
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.SecretLiteral, secret.Location, hints, GetAlias(type) ?? "{alias}"));
                break;
            case ClientId when types.IsClientOptions(type)
                && FindText(assignment.Value) is var (clientId, location) && FindFault(clientId) is { } fault:
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidClientId, location, clientId, fault));
                break;
            case var name when Endpoints.Contains(name) && types.IsClientOptions(type) && FindText(assignment.Value) is var (text, location):
                var client = FindClient(type);
                UriRules.Check(new(name, text, location, context.Options, context.ReportDiagnostic)
                {
                    SettingsName = GetAlias(type) ?? "{alias}",
                    Filled = client is null ? text : EndpointParameters.Read(client).Fill(name, text),
                });
                break;
        }
    }

    /// <summary>Reports a secret that is written into configuration: <c>configuration["OAuth2:acme:ClientSecret"] = "…"</c>.</summary>
    private static void CheckConfiguration(SyntaxNodeAnalysisContext context, string key, ExpressionSyntax value)
    {
        if (key.StartsWith(SectionPrefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(SecretSuffix, StringComparison.OrdinalIgnoreCase)
            && key.Length > SectionPrefix.Length + SecretSuffix.Length
            && context.SemanticModel.GetOperation(value, context.CancellationToken) is { } operation
            && FindText(operation) is { Text.Length: > 0 } secret)
        {
            var alias = key.Substring(SectionPrefix.Length, key.Length - SectionPrefix.Length - SecretSuffix.Length);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.SecretLiteral, secret.Location, alias));
        }
    }

    private static string? GetKey(ExpressionSyntax target)
    {
        var arguments = target switch
        {
            ElementAccessExpressionSyntax access => access.ArgumentList,
            ElementBindingExpressionSyntax binding => binding.ArgumentList,
            ImplicitElementAccessSyntax element => element.ArgumentList,
            _ => null,
        };
        return arguments?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] ? key : null;
    }

    /// <summary>Returns whether the assignment is the whole body of a lambda expression that is an optional argument.</summary>
    private static bool IsOptional(IAssignmentOperation assignment)
    {
        if (assignment.Syntax.Parent is not LambdaExpressionSyntax lambda)
        {
            return false;
        }

        IOperation? operation = assignment;
        while (operation is not null and not IArgumentOperation)
        {
            operation = operation.Parent;
        }

        // If another argument followed, it would take the place of the removed one.
        return operation is IArgumentOperation { Parameter.IsOptional: true }
            && lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } argument && list.Arguments.Last() == argument;
    }

    /// <summary>Returns the alias of the client to which the options belong.</summary>
    private static string? GetAlias(ITypeSymbol options) => FindClient(options)?.Client.Get(ClientArguments.Alias);

    private static AnnotatedClass? FindClient(ITypeSymbol options)
    {
        const string Suffix = "Options";
        var container = (INamespaceOrTypeSymbol?)options.ContainingType ?? options.ContainingNamespace;
        return options.Name.EndsWith(Suffix, StringComparison.Ordinal)
            && container.GetTypeMembers(options.Name.Substring(0, options.Name.Length - Suffix.Length)) is [var client, ..]
                ? AnnotatedClass.Find(client)
                : null;
    }

    private static string? FindFault(string clientId)
    {
        if (clientId.Length == 0
            || ClientIdPlaceholders.Contains(clientId, StringComparer.OrdinalIgnoreCase)
            || clientId.StartsWith("your-", StringComparison.OrdinalIgnoreCase))
        {
            return "is a placeholder";
        }

        // VSCHAR: RFC 6749, appendix A.1.
        return clientId.Any(static c => c is < ' ' or > '~') ? "contains a character that is not allowed in client identifiers (RFC 6749, appendix A.1)" : null;
    }

    private static void CheckBaseUri(SyntaxNodeAnalysisContext context, IOperation value)
    {
        if (value is not IObjectCreationOperation { Type.Name: "Uri", Arguments: [{ Value: var argument }, ..] }
            || FindText(argument) is not var (text, location))
        {
            return;
        }

        var scheme = UriText.FindPrivateUseScheme(text);
        var fault = scheme is not null ? FindFaultOfPrivateUse(scheme, text)
            : UriText.FindFault(text) is { } malformed ? malformed.Message
            : FindFault(UriText.Parse(text));
        if (fault is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidBaseUri, location, UriText.Mask(text), fault));
        }
        else if (scheme is null && UriText.Parse(text) is { Scheme: "http", Host: "localhost" })
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LocalhostRedirect, location, UriText.Mask(text)));
        }
    }

    /// <summary>Finds a fault of a private-use scheme, which has to be a reversed domain name (RFC 8252 §7.1).</summary>
    private static string? FindFaultOfPrivateUse(string scheme, string text) =>
        scheme.IndexOf('.') < 0 || scheme[scheme.Length - 1] == '.'
            ? $"its scheme '{scheme}' has no dot, so any app can claim it; use a domain name that you own, in reverse order, for example 'com.example.app:/'"
            : text.IndexOfAny(['?', '#']) >= 0 ? "it has a query or a fragment; remove it" : null;

    private static string? FindFault(UriText uri) => uri switch
    {
        { Fragment: not null } or { Query: not null } => "it has a query or a fragment; remove it",
        { UserInformation: not null } => "it has user information; remove it",
        { Scheme: not ("https" or "http") } => $"its scheme is '{uri.Scheme}'; use https",
        { Scheme: "http", IsLoopback: false } => "http to a public host lets others read authorization codes in transit; use https",
        _ when UriText.FindPlaceholder(uri.Text) is { } placeholder => $"it contains the placeholder '{placeholder}'; write the real value",
        _ => uri.Path.Split('/').Contains("..") ? "its path contains '..'; write the resulting path" : null,
    };

    /// <summary>Finds the constant text that a value is or can be: a fallback, a branch, or a literal field.</summary>
    private static (string Text, Location Location)? FindText(IOperation value)
    {
        var operation = SkipConversions(value);
        if (operation.ConstantValue is { HasValue: true, Value: string text })
        {
            return (text, operation.Syntax.GetLocation());
        }

        return operation switch
        {
            ICoalesceOperation coalesce => FindText(coalesce.WhenNull) ?? FindText(coalesce.Value),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => FindText(conditional.WhenTrue) ?? FindText(whenFalse),
            IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences: [var reference] } }
                when reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax written }
                    && written.Token.Value is string literal =>
                (literal, operation.Syntax.GetLocation()),
            _ => null,
        };
    }

    private static IOperation SkipConversions(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return value;
    }
}
