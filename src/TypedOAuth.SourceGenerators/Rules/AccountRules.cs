using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the source of accounts, and the arguments that require one.</summary>
internal static class AccountRules
{
    private const string OpenIdScope = "openid";
    private const string EnumName = "OAuth2AccountSource";

    private static readonly string Attribute = AttributeNames.Shorten(AttributeNames.Account);

    public static void Check(ClientContext context)
    {
        var declared = AccountParser.Find(context.Class);
        if (declared is { } account)
        {
            CheckDeclaration(context, account);
            CheckUserInfo(context, account);
        }
        else if (context.Parameters.All.Any(static parameter => parameter.Arguments.Get(EndpointParameterArguments.IsAccount)))
        {
            // The value of the endpoint parameter is the account.
            CheckUserInfo(context, account: null);
        }
        else if (context.Arguments.Get(ClientArguments.MultipleAccounts) && !HasIdTokens(context.Arguments))
        {
            ReportMissing(context);
        }
        else
        {
            CheckUserInfo(context, account: null);
            CheckSharedAccounts(context);
        }
    }

    /// <summary>Writes the attribute that declares a source, without brackets.</summary>
    /// <param name="source">The name of the member of <c>OAuth2AccountSource</c>.</param>
    /// <param name="prefix">The text before the names of types.</param>
    public static string WriteAttribute(string source, string prefix = "")
    {
        var id = source == AccountSources.UserInfo ? "" : $", {AccountArguments.Id.Name} = \"id\"";
        return $"{Attribute}({prefix}{EnumName}.{source}{id})";
    }

    private static void CheckDeclaration(ClientContext context, AttributeArguments account)
    {
        var source = account.Get(AccountArguments.Source);
        if (source.Name is not { } name)
        {
            context.Report(
                Descriptors.InvalidArgument, account.GetLocation(AccountArguments.Source), $"The source of [{Attribute}]",
                $"is {source.Value}, which is not a member of {EnumName}", "use one of its members");
            return;
        }

        // The compiler reports a source that is missing or erroneous.
        if (account.Has(AccountArguments.Source) && !account.IsErroneous(AccountArguments.Source))
        {
            CheckSource(context, account, name);
            foreach (var member in AccountParser.Members)
            {
                if (AccountParser.FindFault(account, name, member) is var (fault, advice))
                {
                    context.Report(Descriptors.InvalidAccountMember, account.GetLocation(member), member.Name, fault, advice);
                }
            }
        }
    }

    private static void CheckSource(ClientContext context, AttributeArguments account, string source)
    {
        var arguments = context.Arguments;
        var location = account.GetLocation(AccountArguments.Source);
        switch (source)
        {
            case AccountSources.UserInfo when string.IsNullOrEmpty(arguments.Get(ClientArguments.UserInfoUri)) && !arguments.IsErroneous(ClientArguments.UserInfoUri):
                context.Report(
                    Descriptors.UnusableAccountSource, location, "the UserInfo endpoint", $"{ClientArguments.UserInfoUri.Name} is missing",
                    "add the https URI of the endpoint that describes the user (OpenID Connect Core §5.3)");
                break;
            case AccountSources.IdToken when !Declares(arguments, ClientArguments.DefaultScopes):
                context.Report(
                    Descriptors.UnusableAccountSource, location, "the ID token", $"not every authorization requests the scope '{OpenIdScope}'",
                    $"add '{OpenIdScope}' to {ClientArguments.DefaultScopes.Name}, or use another source");
                break;
            case AccountSources.IdToken when !HasIssuer(arguments):
                context.Report(
                    Descriptors.UnusableAccountSource, location, "the ID token", $"the client cannot validate it without {ClientArguments.Issuer.Name}",
                    $"declare {ClientArguments.Issuer.Name}, or use another source");
                break;
        }
    }

    private static void ReportMissing(ClientContext context)
    {
        var hasUserInfo = !string.IsNullOrEmpty(context.Arguments.Get(ClientArguments.UserInfoUri));
        var source = hasUserInfo ? AccountSources.UserInfo : AccountSources.TokenResponse;
        var advice = hasUserInfo
            ? $"declare [{WriteAttribute(source)}]"
            : $"declare [{Attribute}], or the scope '{OpenIdScope}' in {ClientArguments.DefaultScopes.Name} together with {ClientArguments.Issuer.Name}";

        // A client that requests ID tokens lacks only the issuer, which the fix of another rule declares.
        var fixable = hasUserInfo || !Declares(context.Arguments, ClientArguments.DefaultScopes) ? source : null;
        context.ReportFixable(
            Descriptors.MissingAccountSource, context.Arguments.GetLocation(ClientArguments.MultipleAccounts),
            FixHints.Create((FixHints.AccountSource, fixable)), advice);
    }

    private static void CheckUserInfo(ClientContext context, AttributeArguments? account)
    {
        var isUsed = account is { } declared
            && (declared.IsErroneous(AccountArguments.Source) || declared.Get(AccountArguments.Source).Name is null or AccountSources.UserInfo);
        if (!isUsed && !AccountParser.IsUnusedOfMetadata(context.Arguments, source: null) && !string.IsNullOrEmpty(context.Arguments.Get(ClientArguments.UserInfoUri)))
        {
            context.Report(Descriptors.UnusedUserInfo, context.Arguments.GetLocation(ClientArguments.UserInfoUri));
        }
    }

    /// <summary>Checks a client without [OAuth2Account]. An ID token alone, without <c>MultipleAccounts</c>, causes no claim.</summary>
    private static void CheckSharedAccounts(ClientContext context)
    {
        var arguments = context.Arguments;
        if (arguments.Get(ClientArguments.AllowSharedAccounts)
            && !arguments.Get(ClientArguments.MultipleAccounts)
            && !arguments.IsErroneous(ClientArguments.MultipleAccounts))
        {
            context.Report(Descriptors.UnusedSharedAccounts, arguments.GetLocation(ClientArguments.AllowSharedAccounts));
        }
    }

    /// <summary>Returns whether the client validates the ID tokens of all authorizations.</summary>
    private static bool HasIdTokens(AttributeArguments arguments) => HasIssuer(arguments) && Declares(arguments, ClientArguments.DefaultScopes);

    private static bool Declares(AttributeArguments arguments, Argument<ImmutableArray<string>> scopes) =>
        arguments.IsErroneous(scopes) || arguments.Get(scopes).Any(static scope => ScopeRules.Split(scope).Contains(OpenIdScope));

    private static bool HasIssuer(AttributeArguments arguments) =>
        arguments.IsErroneous(ClientArguments.Issuer) || !string.IsNullOrEmpty(arguments.Get(ClientArguments.Issuer));
}
