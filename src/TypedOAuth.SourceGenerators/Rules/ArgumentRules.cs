using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks arguments for values that the compiler accepts but that have no meaning.</summary>
internal static class ArgumentRules
{
    public static void Check(ClientContext context)
    {
        var arguments = context.Arguments;
        if (arguments.Get(ClientArguments.TokenTypes).IsEmpty)
        {
            Report(
                ClientArguments.TokenTypes,
                "is empty, so no token would be accepted",
                "list the provider's token types, or remove the argument");
        }

        if (arguments.Get(ClientArguments.ScopeSeparator).Length == 0)
        {
            Report(
                ClientArguments.ScopeSeparator,
                "is empty, so nothing separates scopes",
                "write the separator that the provider expects, or remove the argument for a space");
        }

        CheckMember(ClientArguments.ClientAuthentication, "OAuth2ClientAuthentication");
        CheckMember(ClientArguments.RevocationReach, "OAuth2RevocationReach");
        CheckMember(ClientArguments.RefreshTokenUse, "OAuth2RefreshTokenUse");

        void CheckMember(Argument<EnumMember> argument, string type)
        {
            if (arguments.Get(argument) is { Name: null } unknown)
            {
                Report(argument, $"is {unknown.Value}, which is not a member of {type}", "use one of its members");
            }
        }

        void Report<T>(Argument<T> argument, string fault, string advice) =>
            context.Report(Descriptors.InvalidArgument, arguments.GetLocation(argument), argument.Name, fault, advice);
    }
}
