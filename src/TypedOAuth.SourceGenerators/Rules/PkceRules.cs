using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that a client without PKCE states why the provider does not accept it.</summary>
internal static class PkceRules
{
    public const string Off = "Off";
    private const int MinLength = 10;

    public static void Check(ClientContext context)
    {
        var arguments = context.Arguments;
        var (isOff, reason) = (arguments.Get(ClientArguments.Pkce).Name == Off, arguments.Get(ClientArguments.PkceOffReason));
        if (isOff && (reason?.Trim().Length ?? 0) < MinLength && !arguments.IsErroneous(ClientArguments.PkceOffReason))
        {
            context.Report(
                Descriptors.UnexplainedPkce, arguments.GetLocation(ClientArguments.Pkce),
                $"remove Pkce, or state in PkceOffReason, in at least {MinLength} characters, why the provider does not accept PKCE");
        }
        else if (!isOff && reason is not null && !arguments.IsErroneous(ClientArguments.Pkce))
        {
            UnusedArgumentRules.Report(context, arguments, ClientArguments.PkceOffReason, ClientArguments.PkceOffReason.Name, "PKCE is on", "remove the argument");
        }
    }
}
