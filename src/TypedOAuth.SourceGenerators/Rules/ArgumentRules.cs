using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks arguments for values that the compiler accepts but that have no meaning.</summary>
internal static class ArgumentRules
{
    private const int MaxDescriptionLength = 200;

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

        if (arguments.Get(ClientArguments.AuthUriFragment) is { } fragment && fragment.IndexOf('#') >= 0)
        {
            Report(ClientArguments.AuthUriFragment, "contains '#'", "write only the text after '#'");
        }

        if (arguments.Get(ClientArguments.ScopeSeparator).Length == 0)
        {
            Report(
                ClientArguments.ScopeSeparator,
                "is empty, so nothing separates scopes",
                "write the separator that the provider expects, or remove the argument for a space");
        }

        CheckStatus();
        CheckDescriptions();
        foreach (var (attribute, annotation) in context.Symbol.GetNamedAnnotations())
        {
            // Another rule checks the source of accounts.
            foreach (var (name, value, type, locate) in attribute == AttributeNames.Account ? [] : annotation.GetUndefined())
            {
                var owner = attribute == AttributeNames.Client ? name : $"{name} of [{AttributeNames.Shorten(attribute)}]";
                context.Report(Descriptors.InvalidArgument, locate(), owner, $"is {value}, which is not a member of {type}", "use one of its members");
            }
        }

        void CheckStatus()
        {
            if (arguments.Get(ClientArguments.ExpiredTokenStatus) is var status and (< 400 or > 599))
            {
                Report(
                    ClientArguments.ExpiredTokenStatus, $"is {status}, which is not a status of an error (RFC 9110 §15.5)",
                    "use a status from 400 to 599, or remove the argument");
            }
        }

        void CheckDescriptions()
        {
            foreach (var scope in context.Symbol.GetAnnotations(AttributeNames.Scope))
            {
                if (scope.Get(ScopeArguments.Description) is { Length: > MaxDescriptionLength } description)
                {
                    context.Report(
                        Descriptors.InvalidArgument, scope.GetLocation(ScopeArguments.Description),
                        $"{ScopeArguments.Description.Name} of [{AttributeNames.Shorten(AttributeNames.Scope)}]",
                        $"has {description.Length} characters, but pages show it on one or two lines", $"use at most {MaxDescriptionLength} characters");
                }
            }
        }

        void Report<T>(Argument<T> argument, string fault, string advice) =>
            context.Report(Descriptors.InvalidArgument, arguments.GetLocation(argument), argument.Name, fault, advice);
    }
}
