using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared lifetimes of tokens, grants and assertions.</summary>
internal static class LifetimeRules
{
    private static readonly Argument<string?>[] Lifetimes =
    [
        ClientArguments.AccessTokenLifetime, ClientArguments.RefreshTokenLifetime, ClientArguments.RefreshTokenIdleLifetime, ClientArguments.GrantLifetime,
    ];

    public static void Check(ClientContext context)
    {
        foreach (var lifetime in Lifetimes)
        {
            if (context.Arguments.Get(lifetime) is { } text)
            {
                Check(context, context.Arguments, lifetime, text);
            }
        }

        foreach (var assertion in context.Class.GetAnnotations(AttributeNames.ClientAssertion))
        {
            Check(context, assertion, ClientAssertionArguments.Lifetime, assertion.Get(ClientAssertionArguments.Lifetime));
        }
    }

    private static void Check<T>(ClientContext context, AttributeArguments arguments, Argument<T> argument, string text)
    {
        if (DurationText.FindFault(text) is var (fault, replacement))
        {
            context.ReportFixable(
                Descriptors.InvalidLifetime, arguments.GetLocation(argument), FixHints.Create((FixHints.Replacement, replacement)), argument.Name, text, fault,
                replacement is null ? "write, for example, 'PT1H' for an hour or 'P90D' for 90 days" : $"write '{replacement}'");
        }
    }
}
