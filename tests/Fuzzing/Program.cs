using Atlassian.Admin.Gen.Fuzzing;

return FuzzOptions.Command(Run).Parse(args).Invoke();

static int Run(FuzzOptions options) => options switch
{
    { Files.Count: > 0 } => new FileTrial(options).Run(),
    { Worker: null } => new Supervisor(options).Run(),
    _ => new Worker(options).Run(),
};
