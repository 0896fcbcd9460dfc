using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the declared source of the account.</summary>
internal static class AccountParser
{
    /// <summary>The arguments that name a member of the source.</summary>
    public static readonly IReadOnlyList<Argument<string?>> Members = [AccountArguments.Id, AccountArguments.Label, AccountArguments.Picture];

    /// <summary>Returns the declaration; null if the class has none.</summary>
    public static AttributeArguments? Find(AnnotatedClass annotated)
    {
        foreach (var arguments in annotated.GetAnnotations(AttributeNames.Account))
        {
            return arguments;
        }

        return null;
    }

    /// <summary>Returns the valid declaration; null if the class has none.</summary>
    public static AccountModel? Parse(AnnotatedClass annotated) =>
        Find(annotated) is { } arguments && arguments.Get(AccountArguments.Source).Name is { } source
        && Members.All(member => FindFault(arguments, source, member) is null)
            ? new(source, arguments.Get(AccountArguments.Id), arguments.Get(AccountArguments.Label), arguments.Get(AccountArguments.Picture))
            : null;

    /// <summary>Returns why a member is invalid; null if it is valid.</summary>
    /// <param name="arguments">The declaration.</param>
    /// <param name="source">The name of the member of <c>OAuth2AccountSource</c>.</param>
    /// <param name="member">The argument that names the member.</param>
    public static (string Fault, string Advice)? FindFault(AttributeArguments arguments, string source, Argument<string?> member) =>
        (source, arguments.Get(member)) switch
        {
            (AccountSources.CallbackField, null) when IsId(member) && !arguments.IsErroneous(member) =>
                ("is missing", "name the parameter of the redirect that contains the account's id"),
            (AccountSources.TokenResponse, null) when IsId(member) && !arguments.IsErroneous(member) =>
                ("is missing", "name the member of the token response that contains the account's id"),
            (_, null) => null,
            (_, "") => ("is empty", "write a name, or remove the argument"),
            (AccountSources.CallbackField, { } name) when CallbackFieldParser.IsStandard(name) =>
                ($"is '{name}', a standard parameter, which does not identify an account", "name the provider's own parameter"),
            (AccountSources.CallbackField, _) => null,
            (_, { } path) when !TokenFieldParser.IsPath(path) =>
                ($"is '{path}', which is not a valid member path", "separate the names with single dots"),
            (AccountSources.TokenResponse, { } path) when TokenFieldParser.IsStandard(path) || path == "id_token" =>
                ($"is '{path}', a standard member, which does not identify an account", "name the provider's own member"),
            _ => null,
        };

    /// <summary>Returns whether the UserInfo endpoint comes from a metadata document, and the client does not need it.</summary>
    /// <param name="client">The arguments of <c>[OAuth2Client]</c>.</param>
    /// <param name="source">The name of the member of <c>OAuth2AccountSource</c>; null if the class declares none.</param>
    public static bool IsUnusedOfMetadata(AttributeArguments client, string? source) =>
        source != AccountSources.UserInfo && client.FindSource(ClientArguments.UserInfoUri) is MetadataSource;

    private static bool IsId(Argument<string?> member) => member.Name == AccountArguments.Id.Name;
}
